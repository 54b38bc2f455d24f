/** Names in a message, which stays one line. */

/** How many names a message tells before it only counts them. */
const SHOWN = 12;

export function listed(names: readonly string[]): string {
  const shown = [...names].sort().slice(0, SHOWN).join(', ');
  return names.length > SHOWN ? `${shown} and ${names.length - SHOWN} more` : shown;
}
