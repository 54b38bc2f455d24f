export class Formula {
  /** @param {string} text */
  constructor(text) {
    this.text = text;
  }
}

export class Solver {
  constructor() {
    /** @type {string[]} */
    this.texts = [];
  }

  require(...formulas) {
    this.texts.push(...formulas.map(({ text }) => text));
  }
}

export function exactlyOne(...texts) {
  return JSON.parse(`[${texts}]`);
}
