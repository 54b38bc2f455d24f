// Async facade of sass 1.108.2. Made by gen-async-facade; commit it, review it, don't edit it:
//
//     gen-async-facade sass

import type {
  CalculationOperator,
  CanonicalizeContext,
  ChannelName,
  ChannelNameHsl,
  ChannelNameHwb,
  ChannelNameLab,
  ChannelNameLch,
  ChannelNameRgb,
  ChannelNameXyz,
  ColorSpaceHsl,
  ColorSpaceHwb,
  ColorSpaceLab,
  ColorSpaceLch,
  ColorSpaceRgb,
  ColorSpaceXyz,
  CompileResult,
  DeprecationStatus,
  GamutMapMethod,
  HueInterpolationMethod,
  ImporterResult,
  KnownColorSpace,
  LegacyException,
  LegacyImporterResult,
  LegacyImporterThis,
  LegacyPluginThis,
  LegacyResult,
  ListSeparator,
  OutputStyle,
  PolarColorSpace,
  PromiseOr,
  RectangularColorSpace,
  SourceLocation,
  SourceSpan,
  Syntax,
} from 'sass';
import {
  defineCrossings,
  type FunctionHandle,
  Handle,
  original,
  type Pipelined,
  type Subclassable,
  toThread,
} from 'gen-async-facade';

export type {
  CalculationOperator,
  CanonicalizeContext,
  ChannelName,
  ChannelNameHsl,
  ChannelNameHwb,
  ChannelNameLab,
  ChannelNameLch,
  ChannelNameRgb,
  ChannelNameXyz,
  ColorSpaceHsl,
  ColorSpaceHwb,
  ColorSpaceLab,
  ColorSpaceLch,
  ColorSpaceRgb,
  ColorSpaceXyz,
  CompileResult,
  DeprecationStatus,
  GamutMapMethod,
  HueInterpolationMethod,
  ImporterResult,
  KnownColorSpace,
  LegacyException,
  LegacyImporterResult,
  LegacyImporterThis,
  LegacyPluginThis,
  LegacyResult,
  ListSeparator,
  OutputStyle,
  PolarColorSpace,
  PromiseOr,
  RectangularColorSpace,
  SourceLocation,
  SourceSpan,
  Syntax,
};

const sass = original('sass', import.meta.url, { objects: 'together' });

/**
 * Options that can be passed to {@link compile}, {@link compileAsync}, {@link
 * compileString}, or {@link compileStringAsync}.
 *
 * @typeParam sync - This lets the TypeScript checker verify that asynchronous
 * {@link Importer}s, {@link FileImporter}s, and {@link CustomFunction}s aren't
 * passed to {@link compile} or {@link compileString}.
 *
 * @category Options
 */
export interface Options<sync extends 'sync' | 'async'> {
  /**
   * If this is `true`, the compiler will exclusively use ASCII characters in
   * its error and warning messages. Otherwise, it may use non-ASCII Unicode
   * characters as well.
   *
   * @defaultValue `false`
   * @category Messages
   */
  alertAscii?: boolean;

  /**
   * If this is `true`, the compiler will use ANSI color escape codes in its
   * error and warning messages. If it's `false`, it won't use these. If it's
   * undefined, the compiler will determine whether or not to use colors
   * depending on whether the user is using an interactive terminal.
   *
   * @category Messages
   */
  alertColor?: boolean;

  /**
   * If `true`, the compiler may prepend `@charset "UTF-8";` or U+FEFF
   * (byte-order marker) if it outputs non-ASCII CSS.
   *
   * If `false`, the compiler never emits these byte sequences. This is ideal
   * when concatenating or embedding in HTML `<style>` tags. (The output will
   * still be UTF-8.)
   *
   * @defaultValue `true`
   * @category Output
   * @compatibility dart: "1.54.0", node: false
   */
  charset?: boolean;

  /**
   * A set of deprecations to treat as fatal.
   *
   * If a deprecation warning of any selected type is encountered during
   * compilation, the compiler will error instead.
   *
   * @category Messages
   * @compatiblity dart: "1.74.0", node: false
   */
  fatalDeprecations?: DeprecationSelector;

  /**
   * Additional built-in Sass functions that are available in all stylesheets.
   * This option takes an object whose keys are Sass function signatures like
   * you'd write for the [`@function
   * rule`](https://sass-lang.com/documentation/at-rules/function) and whose
   * values are {@link CustomFunction}s.
   *
   * Functions are passed subclasses of {@link Value}, and must return the same.
   * If the return value includes {@link SassCalculation}s they will be
   * simplified before being returned.
   *
   * When writing custom functions, it's important to make them as user-friendly
   * and as close to the standards set by Sass's core functions as possible. Some
   * good guidelines to follow include:
   *
   * * Use `Value.assert*` methods, like {@link Value.assertString}, to cast
   *   untyped `Value` objects to more specific types. For values that were
   *   passed directly as arguments, pass in the argument name as well. This
   *   ensures that the user gets good error messages when they pass in the
   *   wrong type to your function.
   *
   * * Individual classes may have more specific `assert*` methods, like {@link
   *   SassNumber.assertInt}, which should be used when possible.
   *
   * * In Sass, every value counts as a list. Rather than trying to detect the
   *   {@link SassList} type, you should use {@link Value.asList} to treat all
   *   values as lists.
   *
   * * When manipulating values like lists, strings, and numbers that have
   *   metadata (comma versus space separated, bracketed versus unbracketed,
   *   quoted versus unquoted, units), the output metadata should match the
   *   input metadata.
   *
   * * When in doubt, lists should default to comma-separated, strings should
   *   default to quoted, and numbers should default to unitless.
   *
   * * In Sass, lists and strings use one-based indexing and use negative
   *   indices to index from the end of value. Functions should follow these
   *   conventions. {@link Value.sassIndexToListIndex} and {@link
   *   SassString.sassIndexToStringIndex} can be used to do this automatically.
   *
   * * String indexes in Sass refer to Unicode code points while JavaScript
   *   string indices refer to UTF-16 code units. For example, the character
   *   U+1F60A SMILING FACE WITH SMILING EYES is a single Unicode code point but
   *   is represented in UTF-16 as two code units (`0xD83D` and `0xDE0A`). So in
   *   JavaScript, `"a😊b".charCodeAt(1)` returns `0xD83D`, whereas in Sass
   *   `str-slice("a😊b", 1, 1)` returns `"😊"`. Functions should follow Sass's
   *   convention. {@link SassString.sassIndexToStringIndex} can be used to do
   *   this automatically, and the {@link SassString.sassLength} getter can be
   *   used to access a string's length in code points.
   *
   * @example
   *
   * ```js
   * sass.compileString(`
   * h1 {
   *   font-size: pow(2, 5) * 1px;
   * }`, {
   *   functions: {
   *     // Note: in real code, you should use `math.pow()` from the built-in
   *     // `sass:math` module.
   *     'pow($base, $exponent)': function(args) {
   *       const base = args[0].assertNumber('base').assertNoUnits('base');
   *       const exponent =
   *           args[1].assertNumber('exponent').assertNoUnits('exponent');
   *
   *       return new sass.SassNumber(Math.pow(base.value, exponent.value));
   *     }
   *   }
   * });
   * ```
   *
   * @category Plugins
   */
  functions?: Record<string, CustomFunction<sync>>;

  /**
   * A set of future deprecations to opt into early.
   *
   * Future deprecations passed here will be treated as active by the compiler,
   * emitting warnings as necessary.
   *
   * @category Messages
   * @compatiblity dart: "1.74.0", node: false
   * @compatiblity dart: feature: "single value", "1.106.0", node: false
   *
   * Prior to Dart Sass 1.106.0, this field could only take a list, not an
   * individual {@link DeprecationOrId}.
   */
  futureDeprecations?: DeprecationOrId | DeprecationOrId[];

  /**
   * Custom importers that control how Sass resolves loads from rules like
   * [`@use`](https://sass-lang.com/documentation/at-rules/use) and
   * [`@import`](https://sass-lang.com/documentation/at-rules/import).
   *
   * Loads are resolved by trying, in order:
   *
   * - **For relative URLs only:** the URL resolved relative to the current
   *   stylesheet's canonical URL, passed to the importer that loaded the current
   *   stylesheet.
   *
   *   When calling {@link compileString} or {@link compileStringAsync}, the
   *   entrypoint file isn't "loaded" in the same sense as other files. In that
   *   case:
   *
   *   - {@link StringOptions.url} is the canonical URL and {@link
   *     StringOptions.importer} is the importer that loaded it.
   *
   *   - If {@link StringOptions.importer} isn't passed and {@link
   *     StringOptions.url} is a `file:` URL, the URL is loaded from the
   *     filesystem by default. (You can disable this by passing `{canonicalize:
   *     url => null}` as {@link StringOptions.importer}.)
   *
   *   - If {@link StringOptions.url} isn't passed but {@link
   *     StringOptions.importer} is, the relative URL is passed to {@link
   *     StringOptions.importer} as-is.
   *
   * - Each {@link Importer}, {@link FileImporter}, or
   *   {@link NodePackageImporter} in {@link importers}, in order.
   *
   * - Each load path in {@link loadPaths}, in order.
   *
   * If none of these return a Sass file, the load fails and Sass throws an
   * error.
   *
   * @category Plugins
   */
  importers?: (Importer<sync> | FileImporter<sync> | NodePackageImporter)[];

  /**
   * Paths in which to look for stylesheets loaded by rules like
   * [`@use`](https://sass-lang.com/documentation/at-rules/use) and
   * [`@import`](https://sass-lang.com/documentation/at-rules/import).
   *
   * A load path `loadPath` is equivalent to the following {@link FileImporter}:
   *
   * ```js
   * {
   *   findFileUrl(url) {
   *     // Load paths only support relative URLs.
   *     if (/^[a-z]+:/i.test(url)) return null;
   *     return new URL(url, pathToFileURL(loadPath));
   *   }
   * }
   * ```
   *
   * @category Input
   */
  loadPaths?: string[];

  /**
   * An object to use to handle warnings and/or debug messages from Sass.
   *
   * By default, Sass emits warnings and debug messages to standard error, but
   * if {@link Logger.warn} or {@link Logger.debug} is set, this will invoke
   * them instead.
   *
   * The special value {@link Logger.silent} can be used to easily silence all
   * messages.
   *
   * @category Messages
   */
  logger?: Logger;

  /**
   * If this option is set to `true`, Sass won’t print warnings that are caused
   * by dependencies. A “dependency” is defined as any file that’s loaded
   * through {@link loadPaths} or {@link importers}. Stylesheets that are
   * imported relative to the entrypoint are not considered dependencies.
   *
   * This is useful for silencing deprecation warnings that you can’t fix on
   * your own. However, please <em>also</em> notify your dependencies of the deprecations
   * so that they can get fixed as soon as possible!
   *
   * **Heads up!** If {@link compileString} or {@link compileStringAsync} is
   * called without {@link StringOptions.url}, <em>all</em> stylesheets it loads
   * will be considered dependencies. Since it doesn’t have a path of its own,
   * everything it loads is coming from a load path rather than a relative
   * import.
   *
   * @defaultValue `false`
   * @category Messages
   */
  quietDeps?: boolean;

  /**
   * A set of active deprecations to ignore.
   *
   * If a deprecation warning of any provided type is encountered during
   * compilation, the compiler will ignore it instead.
   *
   * **Heads up!** The deprecated functionality you're depending on will
   * eventually break.
   *
   * @category Messages
   * @compatiblity dart: "1.74.0", node: false
   * @compatiblity dart: feature: "single value", "1.106.0", node: false
   *
   * Prior to Dart Sass 1.106.0, this field could only take a list, not an
   * individual {@link DeprecationOrId}.
   */
  silenceDeprecations?: DeprecationOrId | DeprecationOrId[];

  /**
   * Whether or not Sass should generate a source map. If it does, the source
   * map will be available as {@link CompileResult.sourceMap}.
   *
   * **Heads up!** Sass doesn't automatically add a `sourceMappingURL` comment
   * to the generated CSS. It's up to callers to do that, since callers have
   * full knowledge of where the CSS and the source map will exist in relation
   * to one another and how they'll be served to the browser.
   *
   * @defaultValue `false`
   * @category Output
   */
  sourceMap?: boolean;

  /**
   * Whether Sass should include the sources in the generated source map.
   *
   * This option has no effect if {@link sourceMap} is `false`.
   *
   * @defaultValue `false`
   * @category Output
   */
  sourceMapIncludeSources?: boolean;

  /**
   * The {@link OutputStyle} of the compiled CSS.
   *
   * @example
   *
   * ```js
   * const source = `
   * h1 {
   *   font-size: 40px;
   *   code {
   *     font-face: Roboto Mono;
   *   }
   * }`;
   *
   * let result = sass.compileString(source, {style: "expanded"});
   * console.log(result.css.toString());
   * // h1 {
   * //   font-size: 40px;
   * // }
   * // h1 code {
   * //   font-face: Roboto Mono;
   * // }
   *
   * result = sass.compileString(source, {style: "compressed"})
   * console.log(result.css.toString());
   * // h1{font-size:40px}h1 code{font-face:Roboto Mono}
   * ```
   *
   * @category Output
   */
  style?: OutputStyle;

  /**
   * By default, Dart Sass will print only five instances of the same
   * deprecation warning per compilation to avoid deluging users in console
   * noise. If you set `verbose` to `true`, it will instead print every
   * deprecation warning it encounters.
   *
   * @defaultValue `false`
   * @category Messages
   */
  verbose?: boolean;
}

/**
 * Options that can be passed to {@link compileString} or {@link
 * compileStringAsync}.
 *
 * If the {@link StringOptions.importer} field isn't passed, the entrypoint file
 * can load files relative to itself if a `file://` URL is passed to the {@link
 * url} field. If `importer` is passed, the entrypoint file uses that importer
 * to load files relative to itself.
 *
 * @typeParam sync - This lets the TypeScript checker verify that asynchronous
 * {@link Importer}s, {@link FileImporter}s, and {@link CustomFunction}s aren't
 * passed to {@link compile} or {@link compileString}.
 *
 * @category Options
 */
export interface StringOptions<sync extends 'sync' | 'async'> extends Options<sync> {
  /**
   * The {@link Syntax} to use to parse the entrypoint stylesheet.
   *
   * @default `'scss'`
   *
   * @category Input
   */
  syntax?: Syntax;

  /**
   * The importer to use to handle relative URL loads in the entrypoint
   * stylesheet and stylesheets loaded relative to the entrypoint stylesheet.
   *
   * See {@link Options.importers} for details on how loads are resolved for the
   * entrypoint stylesheet.
   *
   * @category Input
   */
  importer?: Importer<sync> | FileImporter<sync>;

  /**
   * The canonical URL of the entrypoint stylesheet.
   *
   * See {@link Options.importers} for details on how loads are resolved for the
   * entrypoint stylesheet.
   *
   * @category Input
   * @compatibility feature: "Undefined URL with importer", dart: "1.75.0", node: false
   *
   * Earlier versions of Dart Sass required {@link url} to be defined when
   * passing {@link StringOptions.importer}.
   */
  url?: URL;
}

/**
 * All of the deprecation types currently used by Sass.
 *
 * Any of these IDs or the deprecation objects they point to can be passed to
 * `fatalDeprecations`, `futureDeprecations`, or `silenceDeprecations`.
 *
 * @category Messages
 */
export interface Deprecations {
  /**
   * Deprecation for passing a string directly to meta.call().
   *
   * This deprecation was active in the first version of Dart Sass.
   */
  'call-string': Deprecation<'call-string'>;

  /**
   * Deprecation for @elseif.
   *
   * This deprecation became active in Dart Sass 1.3.2.
   */
  elseif: Deprecation<'elseif'>;

  /**
   * Deprecation for @-moz-document.
   *
   * This deprecation became active in Dart Sass 1.7.2.
   */
  'moz-document': Deprecation<'moz-document'>;

  /**
   * Deprecation for imports using relative canonical URLs.
   *
   * This deprecation became active in Dart Sass 1.14.2.
   */
  'relative-canonical': Deprecation<'relative-canonical'>;

  /**
   * Deprecation for declaring new variables with !global.
   *
   * This deprecation became active in Dart Sass 1.17.2.
   */
  'new-global': Deprecation<'new-global'>;

  /**
   * Deprecation for using color module functions in place of plain CSS functions.
   *
   * This deprecation became active in Dart Sass 1.23.0.
   */
  'color-module-compat': Deprecation<'color-module-compat'>;

  /**
   * Deprecation for / operator for division.
   *
   * This deprecation became active in Dart Sass 1.33.0.
   */
  'slash-div': Deprecation<'slash-div'>;

  /**
   * Deprecation for leading, trailing, and repeated combinators.
   *
   * This deprecation became active in Dart Sass 1.54.0.
   */
  'bogus-combinators': Deprecation<'bogus-combinators'>;

  /**
   * Deprecation for ambiguous + and - operators.
   *
   * This deprecation became active in Dart Sass 1.55.0.
   */
  'strict-unary': Deprecation<'strict-unary'>;

  /**
   * Deprecation for passing invalid units to built-in functions.
   *
   * This deprecation became active in Dart Sass 1.56.0.
   */
  'function-units': Deprecation<'function-units'>;

  /**
   * Deprecation for using !default or !global multiple times for one variable.
   *
   * This deprecation became active in Dart Sass 1.62.0.
   */
  'duplicate-var-flags': Deprecation<'duplicate-var-flags'>;

  /**
   * Deprecation for passing null as alpha in the JS API.
   *
   * This deprecation became active in Dart Sass 1.62.3.
   */
  'null-alpha': Deprecation<'null-alpha'>;

  /**
   * Deprecation for passing percentages to the Sass abs() function.
   *
   * This deprecation became active in Dart Sass 1.65.0.
   */
  'abs-percent': Deprecation<'abs-percent'>;

  /**
   * Deprecation for using the current working directory as an implicit load path.
   *
   * This deprecation became active in Dart Sass 1.73.0.
   */
  'fs-importer-cwd': Deprecation<'fs-importer-cwd'>;

  /**
   * Deprecation for function and mixin names beginning with --.
   *
   * This deprecation became active in Dart Sass 1.76.0.
   * It became obsolete in Dart Sass 1.94.0.
   */
  'css-function-mixin': Deprecation<'css-function-mixin'>;

  /**
   * Deprecation for declarations after or between nested rules.
   *
   * This deprecation became active in Dart Sass 1.77.7.
   * It became obsolete in Dart Sass 1.92.0.
   */
  'mixed-decls': Deprecation<'mixed-decls'>;

  /**
   * Deprecation for meta.feature-exists
   *
   * This deprecation became active in Dart Sass 1.78.0.
   */
  'feature-exists': Deprecation<'feature-exists'>;

  /**
   * Deprecation for certain uses of built-in sass:color functions.
   *
   * This deprecation became active in Dart Sass 1.79.0.
   */
  'color-4-api': Deprecation<'color-4-api'>;

  /**
   * Deprecation for using global color functions instead of sass:color.
   *
   * This deprecation became active in Dart Sass 1.79.0.
   */
  'color-functions': Deprecation<'color-functions'>;

  /**
   * Deprecation for legacy JS API.
   *
   * This deprecation became active in Dart Sass 1.79.0.
   */
  'legacy-js-api': Deprecation<'legacy-js-api'>;

  /**
   * Deprecation for @import rules.
   *
   * This deprecation became active in Dart Sass 1.80.0.
   */
  import: Deprecation<'import'>;

  /**
   * Deprecation for global built-in functions that are available in sass: modules.
   *
   * This deprecation became active in Dart Sass 1.80.0.
   */
  'global-builtin': Deprecation<'global-builtin'>;

  /**
   * Deprecation for functions named "type".
   *
   * This deprecation became active in Dart Sass 1.86.0.
   * It became obsolete in Dart Sass 1.92.0.
   */
  'type-function': Deprecation<'type-function'>;

  /**
   * Deprecation for passing a relative url to compileString().
   *
   * This deprecation became active in Dart Sass 1.88.0.
   */
  'compile-string-relative-url': Deprecation<'compile-string-relative-url'>;

  /**
   * Deprecation for a rest parameter before a positional or named parameter.
   *
   * This deprecation became active in Dart Sass 1.91.0.
   */
  'misplaced-rest': Deprecation<'misplaced-rest'>;

  /**
   * Deprecation for configuring private variables in @use, @forward, or load-css().
   *
   * This deprecation became active in Dart Sass 1.92.0.
   */
  'with-private': Deprecation<'with-private'>;

  /**
   * Deprecation for the Sass if($condition, $if-true, $if-false) function.
   *
   * This deprecation became active in Dart Sass 1.95.0.
   */
  'if-function': Deprecation<'if-function'>;

  /**
   * Deprecation for uppercase reserved function names.
   *
   * This deprecation became active in Dart Sass 1.98.0.
   */
  'function-name': Deprecation<'function-name'>;

  /**
   * Deprecation for adjacent compound selectors like `[class]a`.
   *
   * This deprecation became active in Dart Sass 1.100.0.
   */
  'adjacent-compounds': Deprecation<'adjacent-compounds'>;

  /**
   * Deprecation for selecting versions beyond the current one for `fatalDeprecations`.
   *
   * This deprecation became active in Dart Sass 1.107.0.
   */
  'deprecation-version': Deprecation<'deprecation-version'>;

  /** Used for any user-emitted deprecation warnings. */
  'user-authored': Deprecation<'user-authored', 'user'>;
}

/**
 * Additional, non-deprecation properties available on the {@link deprecations}
 * property.
 *
 * Due to TypeScript constraints, these must be declared separately to avoid
 * violating the `Record` type. All of these fields are non-enumerable so it's
 * still safe to iterate over all deprecations.
 *
 * @category Messages
 * @compatibility dart: "1.106.0", node: false
 */
export interface DeprecationsUtil {
  /** Selects all deprecations that will become errors in Dart Sass 2.0.0. */
  dartSass2: DeprecationSelector;
}

/**
 * An object that can be passed to {@link LegacySharedOptions.logger} to control
 * how Sass emits warnings and debug messages.
 *
 * @example
 *
 * ```js
 * const fs = require('fs');
 * const sass = require('sass');
 *
 * let log = "";
 * sass.renderSync({
 *   file: 'input.scss',
 *   logger: {
 *     warn(message, options) {
 *       if (options.span) {
 *         log += `${span.url}:${span.start.line}:${span.start.column}: ` +
 *             `${message}\n`;
 *       } else {
 *         log += `::: ${message}\n`;
 *       }
 *     }
 *   }
 * });
 *
 * fs.writeFileSync('log.txt', log);
 * ```
 *
 * @category Logger
 */
export interface LoggerResult {
  /**
   * This method is called when Sass emits a warning, whether due to a [`@warn`
   * rule](https://sass-lang.com/documentation/at-rules/warn) or a warning
   * generated by the Sass compiler.
   *
   * If this is `undefined`, Sass will print warnings to standard error.
   *
   * `options` may contain the following fields:
   *
   * @param message - The warning message.
   */
  warn?: FunctionHandle<(message: string, options: LoggerWarnOptions) => Promise<void>>;

  /**
   * This method is called when Sass emits a debug message due to a [`@debug`
   * rule](https://sass-lang.com/documentation/at-rules/debug).
   *
   * If this is `undefined`, Sass will print debug messages to standard error.
   *
   * @param message - The debug message.
   * @param options.span - The location in the Sass source code that generated this
   * debug message.
   */
  debug?: FunctionHandle<(message: string, options: { span: SourceSpan }) => Promise<void>>;
}

/**
 * Options for {@link render} and {@link renderSync}. This can either be {@link
 * LegacyFileOptions} to load a file from disk, or {@link LegacyStringOptions}
 * to compile a string of Sass code.
 *
 * See {@link LegacySharedOptions} for options that are shared across both file
 * and string inputs.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link Options} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacyOptions<sync extends 'sync' | 'async'> = LegacyFileOptions<sync> | LegacyStringOptions<sync>;

/**
 * A deprecated feature in the language.
 *
 * @category Messages
 * @compatibility dart: "1.74.0", node: false
 */
export interface Deprecation<
  id extends keyof Deprecations = keyof Deprecations,
  status extends DeprecationStatus = DeprecationStatus,
> {
  /** The unique ID of this deprecation. */
  id: id;

  /** The current status of this deprecation. */
  status: status;

  /** A human-readable description of this deprecation. */
  description?: string;

  /** The version this deprecation first became active in. */
  deprecatedIn: status extends 'future' | 'user' ? null : Version;

  /** The version this deprecation became obsolete in. */
  obsoleteIn: status extends 'obsolete' ? Version : null;
}

/**
 * Either a deprecation or its ID, either of which can be passed to any of
 * the relevant compiler options.
 *
 * @category Messages
 * @compatibility dart: "1.74.0", node: false
 */
export type DeprecationOrId = Deprecation | keyof Deprecations;

/**
 * A value that selects a set of {@link Deprecation}s.
 *
 * * {@link DeprecationOrId} selects a single deprecation.
 * * `Version` selects all deprecations that were present in that version of the
 *   current Sass implementation. The version must be less than or equal to the
 *   version of the library being used.
 * * `DeprecationSelector[]` selects all deprecations selected by any of the
 *   listed selectors.
 * * {@link DeprecationSelectorDifference} selects all deprecations matched by a
 *   `DeprecationSelector` *other than* a list of specific deprecations.
 *
 * @category Messages
 */
export type DeprecationSelector = DeprecationOrId | Version | DeprecationSelectorDifference | DeprecationSelector[];

/**
 * An object that selects all deprecations selected by a
 * {@link DeprecationSelector} other than a specific list of excluded
 * deprecations.
 *
 * @category Messages
 * @compatibility dart: "1.106.0", node: false
 */
export interface DeprecationSelectorDifference {
  /** The selected deprecations this, unless excluded by {@link exclude}. */
  include: DeprecationSelector;

  /**
   * Deprecations that are *not* selected.
   *
   * These deprecations must be selected by {@link include}.
   */
  exclude: DeprecationOrId | DeprecationOrId[];
}

/**
 * A special type of importer that redirects all loads to existing files on
 * disk. Although this is less powerful than a full {@link Importer}, it
 * automatically takes care of Sass features like resolving partials and file
 * extensions and of loading the file from disk.
 *
 * Like all importers, this implements custom Sass loading logic for [`@use`
 * rules](https://sass-lang.com/documentation/at-rules/use) and [`@import`
 * rules](https://sass-lang.com/documentation/at-rules/import). It can be passed
 * to {@link Options.importers} or {@link StringOptions.importer}.
 *
 * @typeParam sync - A `FileImporter<'sync'>`'s {@link findFileUrl} must return
 * synchronously, but in return it can be passed to {@link compile} and {@link
 * compileString} in addition to {@link compileAsync} and {@link
 * compileStringAsync}.
 *
 * A `FileImporter<'async'>`'s {@link findFileUrl} may either return
 * synchronously or asynchronously, but it can only be used with {@link
 * compileAsync} and {@link compileStringAsync}.
 *
 * @example
 *
 * ```js
 * const {pathToFileURL} = require('url');
 *
 * sass.compile('style.scss', {
 *   importers: [{
 *     // An importer that redirects relative URLs starting with "~" to
 *     // `node_modules`.
 *     findFileUrl(url) {
 *       if (!url.startsWith('~')) return null;
 *       return new URL(url.substring(1), pathToFileURL('node_modules'));
 *     }
 *   }]
 * });
 * ```
 *
 * @category Importer
 */
export interface FileImporter<_sync extends 'sync' | 'async' = 'sync' | 'async'> {
  /**
   * A callback that's called to partially resolve a load (such as
   * [`@use`](https://sass-lang.com/documentation/at-rules/use) or
   * [`@import`](https://sass-lang.com/documentation/at-rules/import)) to a file
   * on disk.
   *
   * Unlike an {@link Importer}, the compiler will automatically handle relative
   * loads for a {@link FileImporter}. See {@link Options.importers} for more
   * details on the way loads are resolved.
   *
   * @param url - The loaded URL. Since this might be relative, it's represented
   * as a string rather than a {@link URL} object.
   *
   * @returns An absolute `file:` URL if this importer recognizes the `url`.
   * This may be only partially resolved: the compiler will automatically look
   * for [partials](https://sass-lang.com/documentation/at-rules/use#partials),
   * [index files](https://sass-lang.com/documentation/at-rules/use#index-files),
   * and file extensions based on the returned URL. An importer may also return
   * a fully resolved URL if it so chooses.
   *
   * If this importer doesn't recognize the URL, it should return `null` instead
   * to allow other importers or {@link Options.loadPaths | load paths} to
   * handle it.
   *
   * This may also return a `Promise`, but if it does the importer may only be
   * passed to {@link compileAsync} and {@link compileStringAsync}, not {@link
   * compile} or {@link compileString}.
   *
   * @throws any - If this importer recognizes `url` but determines that it's
   * invalid, it may throw an exception that will be wrapped by Sass. If the
   * exception object has a `message` property, it will be used as the wrapped
   * exception's message; otherwise, the exception object's `toString()` will be
   * used. This means it's safe for importers to throw plain strings.
   */
  findFileUrl(url: string, context: CanonicalizeContext): URL | null | Promise<URL | null>;

  /** @hidden */
  canonicalize?: never;
}

/**
 * An object that implements custom Sass loading logic for [`@use`
 * rules](https://sass-lang.com/documentation/at-rules/use) and [`@import`
 * rules](https://sass-lang.com/documentation/at-rules/import). It can be passed
 * to {@link Options.importers} or {@link StringOptions.importer}.
 *
 * Importers that simply redirect to files on disk are encouraged to use the
 * {@link FileImporter} interface instead.
 *
 * ### Resolving a Load
 *
 * This is the process of resolving a load using a custom importer:
 *
 * - The compiler encounters `@use "db:foo/bar/baz"`.
 * - It calls {@link canonicalize} with `"db:foo/bar/baz"`.
 * - {@link canonicalize} returns `new URL("db:foo/bar/baz/_index.scss")`.
 * - If the compiler has already loaded a stylesheet with this canonical URL, it
 *   re-uses the existing module.
 * - Otherwise, it calls {@link load} with `new
 *   URL("db:foo/bar/baz/_index.scss")`.
 * - {@link load} returns an {@link ImporterResult} that the compiler uses as
 *   the contents of the module.
 *
 * See {@link Options.importers} for more details on the way loads are resolved
 * using multiple importers and load paths.
 *
 * @typeParam sync - An `Importer<'sync'>`'s {@link canonicalize} and {@link
 * load} must return synchronously, but in return it can be passed to {@link
 * compile} and {@link compileString} in addition to {@link compileAsync} and
 * {@link compileStringAsync}.
 *
 * An `Importer<'async'>`'s {@link canonicalize} and {@link load} may either
 * return synchronously or asynchronously, but it can only be used with {@link
 * compileAsync} and {@link compileStringAsync}.
 *
 * @example
 *
 * ```js
 * sass.compile('style.scss', {
 *   // An importer for URLs like `bgcolor:orange` that generates a
 *   // stylesheet with the given background color.
 *   importers: [{
 *     canonicalize(url) {
 *       if (!url.startsWith('bgcolor:')) return null;
 *       return new URL(url);
 *     },
 *     load(canonicalUrl) {
 *       return {
 *         contents: `body {background-color: ${canonicalUrl.pathname}}`,
 *         syntax: 'scss'
 *       };
 *     }
 *   }]
 * });
 * ```
 *
 * @category Importer
 */
export interface Importer<_sync extends 'sync' | 'async' = 'sync' | 'async'> {
  /**
   * If `url` is recognized by this importer, returns its canonical format.
   *
   * If Sass has already loaded a stylesheet with the returned canonical URL, it
   * re-uses the existing parse tree (and the loaded module for `@use`). This
   * means that importers **must ensure** that the same canonical URL always
   * refers to the same stylesheet, *even across different importers*. As such,
   * importers are encouraged to use unique URL schemes to disambiguate between
   * one another.
   *
   * As much as possible, custom importers should canonicalize URLs the same way
   * as the built-in filesystem importer:
   *
   * - The importer should look for stylesheets by adding the prefix `_` to the
   *   URL's basename, and by adding the extensions `.sass` and `.scss` if the
   *   URL doesn't already have one of those extensions. For example, if the
   *   URL was `foo/bar/baz`, the importer would look for:
   *   - `foo/bar/baz.sass`
   *   - `foo/bar/baz.scss`
   *   - `foo/bar/_baz.sass`
   *   - `foo/bar/_baz.scss`
   *
   *   If the URL was `foo/bar/baz.scss`, the importer would just look for:
   *   - `foo/bar/baz.scss`
   *   - `foo/bar/_baz.scss`
   *
   *   If the importer finds a stylesheet at more than one of these URLs, it
   *   should throw an exception indicating that the URL is ambiguous. Note that
   *   if the extension is explicitly specified, a stylesheet with the opposite
   *   extension is allowed to exist.
   *
   * - If none of the possible paths is valid, the importer should perform the
   *   same resolution on the URL followed by `/index`. In the example above,
   *   it would look for:
   *   - `foo/bar/baz/index.sass`
   *   - `foo/bar/baz/index.scss`
   *   - `foo/bar/baz/_index.sass`
   *   - `foo/bar/baz/_index.scss`
   *
   *   As above, if the importer finds a stylesheet at more than one of these
   *   URLs, it should throw an exception indicating that the import is
   *   ambiguous.
   *
   * If no stylesheets are found, the importer should return `null`.
   *
   * Calling {@link canonicalize} multiple times with the same URL must return
   * the same result. Calling {@link canonicalize} with a URL returned by a
   * previous call to {@link canonicalize} must return that URL.
   *
   * #### Relative URLs
   *
   * Relative loads in stylesheets loaded from an importer are first resolved
   * relative to the canonical URL of the stylesheet that contains it and passed
   * back to the {@link canonicalize} method for the local importer that loaded
   * that stylesheet. For example, suppose the "Resolving a Load" example {@link
   * Importer | above} returned a stylesheet that contained `@use "mixins"`:
   *
   * - The compiler resolves the URL `mixins` relative to the current
   *   stylesheet's canonical URL `db:foo/bar/baz/_index.scss` to get
   *   `db:foo/bar/baz/mixins`.
   * - It calls {@link canonicalize} with `"db:foo/bar/baz/mixins"`.
   * - {@link canonicalize} returns `new URL("db:foo/bar/baz/_mixins.scss")`.
   *
   * Because of this, {@link canonicalize} must return a meaningful result when
   * called with a URL relative to one returned by an earlier call to {@link
   * canonicalize}.
   *
   * If the local importer's `canonicalize` method returns `null`, the relative
   * URL is then passed to each of {@link Options.importers}' `canonicalize()`
   * methods in turn until one returns a canonical URL. If none of them do, the
   * load fails.
   *
   * @param url - The loaded URL. Since this might be relative, it's represented
   * as a string rather than a {@link URL} object.
   *
   * @returns An absolute URL if this importer recognizes the `url`, or `null`
   * if it doesn't. If this returns `null`, other importers or {@link
   * Options.loadPaths | load paths} may handle the load.
   *
   * This may also return a `Promise`, but if it does the importer may only be
   * passed to {@link compileAsync} and {@link compileStringAsync}, not {@link
   * compile} or {@link compileString}.
   *
   * @throws any - If this importer recognizes `url` but determines that it's
   * invalid, it may throw an exception that will be wrapped by Sass. If the
   * exception object has a `message` property, it will be used as the wrapped
   * exception's message; otherwise, the exception object's `toString()` will be
   * used. This means it's safe for importers to throw plain strings.
   */
  canonicalize(url: string, context: CanonicalizeContext): URL | null | Promise<URL | null>;

  /**
   * Loads the Sass text for the given `canonicalUrl`, or returns `null` if this
   * importer can't find the stylesheet it refers to.
   *
   * @param canonicalUrl - The canonical URL of the stylesheet to load. This is
   * guaranteed to come from a call to {@link canonicalize}, although not every
   * call to {@link canonicalize} will result in a call to {@link load}.
   *
   * @returns The contents of the stylesheet at `canonicalUrl` if it can be
   * loaded, or `null` if it can't.
   *
   * This may also return a `Promise`, but if it does the importer may only be
   * passed to {@link compileAsync} and {@link compileStringAsync}, not {@link
   * compile} or {@link compileString}.
   *
   * @throws any - If this importer finds a stylesheet at `url` but it fails to
   * load for some reason, or if `url` is uniquely associated with this importer
   * but doesn't refer to a real stylesheet, the importer may throw an exception
   * that will be wrapped by Sass. If the exception object has a `message`
   * property, it will be used as the wrapped exception's message; otherwise,
   * the exception object's `toString()` will be used. This means it's safe for
   * importers to throw plain strings.
   */
  load(canonicalUrl: URL): ImporterResult | null | Promise<ImporterResult | null>;

  /** @hidden */
  findFileUrl?: never;

  /**
   * A URL scheme or set of schemes (without the `:`) that this importer
   * promises never to use for URLs returned by {@link canonicalize}. If it does
   * return a URL with one of these schemes, that's an error.
   *
   * If this is set, any call to canonicalize for a URL with a non-canonical
   * scheme will be passed {@link CanonicalizeContext.containingUrl} if it's
   * known.
   *
   * These schemes may only contain lowercase ASCII letters, ASCII numerals,
   * `+`, `-`, and `.`. They may not be empty.
   */
  nonCanonicalScheme?: string | string[];
}

/**
 * An object that can be passed to {@link LegacySharedOptions.logger} to control
 * how Sass emits warnings and debug messages.
 *
 * @example
 *
 * ```js
 * const fs = require('fs');
 * const sass = require('sass');
 *
 * let log = "";
 * sass.renderSync({
 *   file: 'input.scss',
 *   logger: {
 *     warn(message, options) {
 *       if (options.span) {
 *         log += `${span.url}:${span.start.line}:${span.start.column}: ` +
 *             `${message}\n`;
 *       } else {
 *         log += `::: ${message}\n`;
 *       }
 *     }
 *   }
 * });
 *
 * fs.writeFileSync('log.txt', log);
 * ```
 *
 * @category Logger
 */
export interface Logger {
  /**
   * This method is called when Sass emits a warning, whether due to a [`@warn`
   * rule](https://sass-lang.com/documentation/at-rules/warn) or a warning
   * generated by the Sass compiler.
   *
   * If this is `undefined`, Sass will print warnings to standard error.
   *
   * `options` may contain the following fields:
   *
   * @param message - The warning message.
   */
  warn?(message: string, options: LoggerWarnOptions): void;

  /**
   * This method is called when Sass emits a debug message due to a [`@debug`
   * rule](https://sass-lang.com/documentation/at-rules/debug).
   *
   * If this is `undefined`, Sass will print debug messages to standard error.
   *
   * @param message - The debug message.
   * @param options.span - The location in the Sass source code that generated this
   * debug message.
   */
  debug?(message: string, options: { span: SourceSpan }): void;
}

/**
 * The options passed to {@link Logger.warn}.
 *
 * * `deprecation`: Whether this is a deprecation warning.
 *
 * * `deprecationType`: The type of deprecation. Only set if `deprecation` is
 *   true.
 *
 * * `span`: The location in the Sass source code that generated this warning.
 *   This may be unset if the warning didn't come from Sass source, for
 *   example if it's from a deprecated JavaScript option.
 *
 * * `stack`: The Sass stack trace at the point the warning was issued. This may
 *   be unset if the warning didn't come from Sass source, for example if it's
 *   from a deprecated JavaScript option.
 *
 * @category Logger
 */
export type LoggerWarnOptions = ({ deprecation: true; deprecationType: Deprecation } | { deprecation: false }) & {
  span?: SourceSpan;
  stack?: string;
};

/**
 * A callback that implements a custom Sass function. This can be passed to
 * {@link Options.functions}.
 *
 * ```js
 * const result = sass.compile('style.scss', {
 *   functions: {
 *     "sum($arg1, $arg2)": (args) => {
 *       const arg1 = args[0].assertNumber('arg1');
 *       const value1 = arg1.value;
 *       const value2 = args[1].assertNumber('arg2')
 *           .convertValueToMatch(arg1, 'arg2', 'arg1');
 *       return new sass.SassNumber(value1 + value2).coerceToMatch(arg1);
 *     }
 *   }
 * });
 * ```
 *
 * @typeParam sync - A `CustomFunction<'sync'>` must return synchronously, but
 * in return it can be passed to {@link compile} and {@link compileString} in
 * addition to {@link compileAsync} and {@link compileStringAsync}.
 *
 * A `CustomFunction<'async'>` may either return synchronously or
 * asynchronously, but it can only be used with {@link compileAsync} and {@link
 * compileStringAsync}.
 *
 * @param args - An array of arguments passed by the function's caller. If the
 * function takes [arbitrary
 * arguments](https://sass-lang.com/documentation/at-rules/function#taking-arbitrary-arguments),
 * the last element will be a {@link SassArgumentList}.
 *
 * @returns The function's result. This may be in the form of a `Promise`, but
 * if it is the function may only be passed to {@link compileAsync} and {@link
 * compileStringAsync}, not {@link compile} or {@link compileString}.
 *
 * @throws any - This function may throw an error, which the Sass compiler will
 * treat as the function call failing. If the exception object has a `message`
 * property, it will be used as the wrapped exception's message; otherwise, the
 * exception object's `toString()` will be used. This means it's safe for custom
 * functions to throw plain strings.
 *
 * @category Custom Function
 */
export type CustomFunction<_sync extends 'sync' | 'async'> = (args: Value[]) => Value | Promise<Value>;

/**
 * @category Options
 * @deprecated Use {@link StringOptions} instead.
 */
export type StringOptionsWithImporter<sync extends 'sync' | 'async'> = StringOptions<sync>;

/**
 * @category Options
 * @deprecated Use {@link StringOptions} instead.
 */
export type StringOptionsWithoutImporter<sync extends 'sync' | 'async'> = StringOptions<sync>;

/**
 * The type of values that can be arguments to a {@link SassCalculation}.
 * @category Custom Function
 */
export type CalculationValue =
  | SassNumber
  | SassCalculation
  | SassString
  | CalculationOperation
  | CalculationInterpolation;

/**
 * An asynchronous callback that implements a custom Sass function. This can be
 * passed to {@link LegacySharedOptions.functions}, but only for {@link render}.
 *
 * An asynchronous function must return `undefined`. Its final argument will
 * always be a callback, which it should call with the result of the function
 * once it's done running.
 *
 * If this throws an error, Sass will treat that as the function failing with
 * that error message.
 *
 * ```js
 * sass.render({
 *   file: 'style.scss',
 *   functions: {
 *     "sum($arg1, $arg2)": (arg1, arg2, done) => {
 *       if (!(arg1 instanceof sass.types.Number)) {
 *         throw new Error("$arg1: Expected a number");
 *       } else if (!(arg2 instanceof sass.types.Number)) {
 *         throw new Error("$arg2: Expected a number");
 *       }
 *       done(new sass.types.Number(arg1.getValue() + arg2.getValue()));
 *     }
 *   }
 * }, (result, error) => {
 *   // ...
 * });
 * ```
 *
 * This is passed one argument for each argument that's declared in the
 * signature that's passed to {@link LegacySharedOptions.functions}. If the
 * signature [takes arbitrary
 * arguments](https://sass-lang.com/documentation/at-rules/function#taking-arbitrary-arguments),
 * they're passed as a single argument list in the last argument before the
 * callback.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link CustomFunction} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacyAsyncFunction =
  | ((this: LegacyPluginThis, done: FunctionHandle<(result: LegacyValue) => Promise<void>>) => void)
  | ((this: LegacyPluginThis, arg1: LegacyValue, done: LegacyAsyncFunctionDone) => void)
  | ((this: LegacyPluginThis, arg1: LegacyValue, arg2: LegacyValue, done: LegacyAsyncFunctionDone) => void)
  | ((
      this: LegacyPluginThis,
      arg1: LegacyValue,
      arg2: LegacyValue,
      arg3: LegacyValue,
      done: LegacyAsyncFunctionDone,
    ) => void)
  | ((
      this: LegacyPluginThis,
      arg1: LegacyValue,
      arg2: LegacyValue,
      arg3: LegacyValue,
      arg4: LegacyValue,
      done: LegacyAsyncFunctionDone,
    ) => void)
  | ((
      this: LegacyPluginThis,
      arg1: LegacyValue,
      arg2: LegacyValue,
      arg3: LegacyValue,
      arg4: LegacyValue,
      arg5: LegacyValue,
      done: LegacyAsyncFunctionDone,
    ) => void)
  | ((
      this: LegacyPluginThis,
      arg1: LegacyValue,
      arg2: LegacyValue,
      arg3: LegacyValue,
      arg4: LegacyValue,
      arg5: LegacyValue,
      arg6: LegacyValue,
      done: LegacyAsyncFunctionDone,
    ) => void)
  | ((this: LegacyPluginThis, ...args: [...LegacyValue[], LegacyAsyncFunctionDone]) => void);

/**
 * The function called by a {@link LegacyAsyncFunction} to indicate that it's
 * finished.
 *
 * @param result - If this is a {@link LegacyValue}, that indicates that the
 * function call completed successfully. If it's a {@link types.Error}, that
 * indicates that the function call failed.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link CustomFunction} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacyAsyncFunctionDone = FunctionHandle<(result: LegacyValue | TypesError) => Promise<void>>;

/**
 * A callback that implements a custom Sass function. For {@link renderSync},
 * this must be a {@link LegacySyncFunction} which returns its result directly;
 * for {@link render}, it may be either a {@link LegacySyncFunction} or a {@link
 * LegacyAsyncFunction} which calls a callback with its result.
 *
 * See {@link LegacySharedOptions.functions} for more details.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link CustomFunction} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacyFunction<sync extends 'sync' | 'async'> = sync extends 'async'
  ? LegacySyncFunction | LegacyAsyncFunction
  : LegacySyncFunction;

/**
 * A synchronous callback that implements a custom Sass function. This can be
 * passed to {@link LegacySharedOptions.functions} for either {@link render} or
 * {@link renderSync}.
 *
 * If this throws an error, Sass will treat that as the function failing with
 * that error message.
 *
 * ```js
 * const result = sass.renderSync({
 *   file: 'style.scss',
 *   functions: {
 *     "sum($arg1, $arg2)": (arg1, arg2) => {
 *       if (!(arg1 instanceof sass.types.Number)) {
 *         throw new Error("$arg1: Expected a number");
 *       } else if (!(arg2 instanceof sass.types.Number)) {
 *         throw new Error("$arg2: Expected a number");
 *       }
 *       return new sass.types.Number(arg1.getValue() + arg2.getValue());
 *     }
 *   }
 * });
 * ```
 *
 * @param args - One argument for each argument that's declared in the signature
 * that's passed to {@link LegacySharedOptions.functions}. If the signature
 * [takes arbitrary
 * arguments](https://sass-lang.com/documentation/at-rules/function#taking-arbitrary-arguments),
 * they're passed as a single argument list in the last argument.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link CustomFunction} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacySyncFunction = (this: LegacyPluginThis, ...args: LegacyValue[]) => LegacyValue | Promise<LegacyValue>;

/**
 * A type representing all the possible values that may be passed to or returned
 * from a {@link LegacyFunction}.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link Value} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacyValue = TypesNull | TypesNumber | TypesString | TypesBoolean | TypesColor | TypesList | TypesMap;

/**
 * An asynchronous callback that implements custom Sass loading logic for
 * [`@import` rules](https://sass-lang.com/documentation/at-rules/import) and
 * [`@use` rules](https://sass-lang.com/documentation/at-rules/use). This can be
 * passed to {@link LegacySharedOptions.importer} for either {@link render} or
 * {@link renderSync}.
 *
 * An asynchronous importer must return `undefined`, and then call `done` with
 * the result of its {@link LegacyImporterResult} once it's done running.
 *
 * See {@link LegacySharedOptions.importer} for more detailed documentation.
 *
 * ```js
 * sass.render({
 *   file: "style.scss",
 *   importer: [
 *     function(url, prev, done) {
 *       if (url != "big-headers") done(null);
 *
 *       done({
 *         contents: 'h1 { font-size: 40px; }'
 *       });
 *     }
 *   ]
 * });
 * ```
 *
 * @param url - The `@use` or `@import` rule’s URL as a string, exactly as it
 * appears in the stylesheet.
 *
 * @param prev - A string identifying the stylesheet that contained the `@use`
 * or `@import`. This string’s format depends on how that stylesheet was loaded:
 *
 * * If the stylesheet was loaded from the filesystem, it’s the absolute path of
 *   its file.
 * * If the stylesheet was loaded from an importer that returned its contents,
 *   it’s the URL of the `@use` or `@import` rule that loaded it.
 * * If the stylesheet came from the data option, it’s the string "stdin".
 *
 * @param done - The callback to call once the importer has finished running.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link Importer} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacyAsyncImporter = (
  this: LegacyImporterThis,
  url: string,
  prev: string,
  done: FunctionHandle<(result: LegacyImporterResult) => Promise<void>>,
) => void;

/**
 * A callback that implements custom Sass loading logic for [`@import`
 * rules](https://sass-lang.com/documentation/at-rules/import) and [`@use`
 * rules](https://sass-lang.com/documentation/at-rules/use). For {@link
 * renderSync}, this must be a {@link LegacySyncImporter} which returns its
 * result directly; for {@link render}, it may be either a {@link
 * LegacySyncImporter} or a {@link LegacyAsyncImporter} which calls a callback
 * with its result.
 *
 * See {@link LegacySharedOptions.importer} for more details.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link Importer} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacyImporter<sync = 'sync' | 'async'> = sync extends 'async'
  ? LegacySyncImporter | LegacyAsyncImporter
  : LegacySyncImporter;

/**
 * A synchronous callback that implements custom Sass loading logic for
 * [`@import` rules](https://sass-lang.com/documentation/at-rules/import) and
 * [`@use` rules](https://sass-lang.com/documentation/at-rules/use). This can be
 * passed to {@link LegacySharedOptions.importer} for either {@link render} or
 * {@link renderSync}.
 *
 * See {@link LegacySharedOptions.importer} for more detailed documentation.
 *
 * ```js
 * sass.renderSync({
 *   file: "style.scss",
 *   importer: [
 *     function(url, prev) {
 *       if (url != "big-headers") return null;
 *
 *       return {
 *         contents: 'h1 { font-size: 40px; }'
 *       };
 *     }
 *   ]
 * });
 * ```
 *
 * @param url - The `@use` or `@import` rule’s URL as a string, exactly as it
 * appears in the stylesheet.
 *
 * @param prev - A string identifying the stylesheet that contained the `@use`
 * or `@import`. This string’s format depends on how that stylesheet was loaded:
 *
 * * If the stylesheet was loaded from the filesystem, it’s the absolute path of
 *   its file.
 * * If the stylesheet was loaded from an importer that returned its contents,
 *   it’s the URL of the `@use` or `@import` rule that loaded it.
 * * If the stylesheet came from the data option, it’s the string "stdin".
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link Importer} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export type LegacySyncImporter = (
  this: LegacyImporterThis,
  url: string,
  prev: string,
) => LegacyImporterResult | Promise<LegacyImporterResult>;

/**
 * Options for {@link render} and {@link renderSync} that are shared between
 * {@link LegacyFileOptions} and {@link LegacyStringOptions}.
 *
 * @typeParam sync - This lets the TypeScript checker verify that {@link
 * LegacyAsyncImporter}s and {@link LegacyAsyncFunction}s aren't passed to
 * {@link renderSync}.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link Options} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export interface LegacySharedOptions<sync extends 'sync' | 'async'> {
  /**
   * This array of strings option provides [load
   * paths](https://sass-lang.com/documentation/at-rules/import#load-paths) for
   * Sass to look for stylesheets. Earlier load paths will take precedence over
   * later ones.
   *
   * ```js
   * sass.renderSync({
   *   file: "style.scss",
   *   includePaths: ["node_modules/bootstrap/dist/css"]
   * });
   * ```
   *
   * Load paths are also loaded from the `SASS_PATH` environment variable, if
   * it’s set. This variable should be a list of paths separated by `;` (on
   * Windows) or `:` (on other operating systems). Load paths from the
   * `includePaths` option take precedence over load paths from `SASS_PATH`.
   *
   * ```sh
   * $ SASS_PATH=node_modules/bootstrap/dist/css sass style.scss style.css
   * ```
   *
   * @category Input
   * @compatibility feature: "SASS_PATH", dart: "1.15.0", node: "3.9.0"
   *
   * Earlier versions of Dart Sass and Node Sass didn’t support the `SASS_PATH`
   * environment variable.
   */
  includePaths?: string[];

  /**
   * Whether the generated CSS should use spaces or tabs for indentation.
   *
   * ```js
   * const result = sass.renderSync({
   *   file: "style.scss",
   *   indentType: "tab",
   *   indentWidth: 1
   * });
   *
   * result.css.toString();
   * // "h1 {\n\tfont-size: 40px;\n}\n"
   * ```
   *
   * @defaultValue `'space'`
   * @category Output
   * @compatibility dart: true, node: "3.0.0"
   */
  indentType?: 'space' | 'tab';

  /**
   * How many spaces or tabs (depending on {@link indentType}) should be used
   * per indentation level in the generated CSS. It must be between 0 and 10
   * (inclusive).
   *
   * @defaultValue `2`
   * @category Output
   * @compatibility dart: true, node: "3.0.0"
   */
  indentWidth?: number;

  /**
   * Which character sequence to use at the end of each line in the generated
   * CSS. It can have the following values:
   *
   * * `'lf'` uses U+000A LINE FEED.
   * * `'lfcr'` uses U+000A LINE FEED followed by U+000D CARRIAGE RETURN.
   * * `'cr'` uses U+000D CARRIAGE RETURN.
   * * `'crlf'` uses U+000D CARRIAGE RETURN followed by U+000A LINE FEED.
   *
   * @defaultValue `'lf'`
   * @category Output
   * @compatibility dart: true, node: "3.0.0"
   */
  linefeed?: 'cr' | 'crlf' | 'lf' | 'lfcr';

  /**
   * If `true`, Sass won't add a link from the generated CSS to the source map.
   *
   * ```js
   * const result = sass.renderSync({
   *   file: "style.scss",
   *   sourceMap: "out.map",
   *   omitSourceMapUrl: true
   * })
   * console.log(result.css.toString());
   * // h1 {
   * //   font-size: 40px;
   * // }
   * ```
   *
   * @defaultValue `false`
   * @category Source Maps
   */
  omitSourceMapUrl?: boolean;

  /**
   * The location that Sass expects the generated CSS to be saved to. It’s used
   * to determine the URL used to link from the generated CSS to the source map,
   * and from the source map to the Sass source files.
   *
   * **Heads up!** Despite the name, Sass does *not* write the CSS output to
   * this file. The caller must do that themselves.
   *
   * ```js
   * result = sass.renderSync({
   *   file: "style.scss",
   *   sourceMap: true,
   *   outFile: "out.css"
   * })
   * console.log(result.css.toString());
   * // h1 {
   * //   font-size: 40px;
   * // }
   * // /*# sourceMappingURL=out.css.map * /
   * ```
   *
   * @category Source Maps
   */
  outFile?: string;

  /**
   * The output style of the compiled CSS. There are four possible output styles:
   *
   * * `"expanded"` (the default for Dart Sass) writes each selector and
   *   declaration on its own line.
   *
   * * `"compressed"` removes as many extra characters as possible, and writes
   *   the entire stylesheet on a single line.
   *
   * * `"nested"` (the default for Node Sass, not supported by Dart Sass)
   *   indents CSS rules to match the nesting of the Sass source.
   *
   * * `"compact"` (not supported by Dart Sass) puts each CSS rule on its own single line.
   *
   * @example
   *
   * ```js
   * const source = `
   * h1 {
   *   font-size: 40px;
   *   code {
   *     font-face: Roboto Mono;
   *   }
   * }`;
   *
   * let result = sass.renderSync({
   *   data: source,
   *   outputStyle: "expanded"
   * });
   * console.log(result.css.toString());
   * // h1 {
   * //   font-size: 40px;
   * // }
   * // h1 code {
   * //   font-face: Roboto Mono;
   * // }
   *
   * result = sass.renderSync({
   *   data: source,
   *   outputStyle: "compressed"
   * });
   * console.log(result.css.toString());
   * // h1{font-size:40px}h1 code{font-face:Roboto Mono}
   *
   * result = sass.renderSync({
   *   data: source,
   *   outputStyle: "nested"
   * });
   * console.log(result.css.toString());
   * // h1 {
   * //   font-size: 40px; }
   * //   h1 code {
   * //     font-face: Roboto Mono; }
   *
   * result = sass.renderSync({
   *   data: source,
   *   outputStyle: "compact"
   * });
   * console.log(result.css.toString());
   * // h1 { font-size: 40px; }
   * // h1 code { font-face: Roboto Mono; }
   * ```
   *
   * @category Output
   */
  outputStyle?: 'compressed' | 'expanded' | 'nested' | 'compact';

  /**
   * Whether or not Sass should generate a source map. If it does, the source
   * map will be available as {@link LegacyResult.map} (unless {@link
   * sourceMapEmbed} is `true`).
   *
   * If this option is a string, it’s the path that the source map is expected
   * to be written to, which is used to link to the source map from the
   * generated CSS and to link *from* the source map to the Sass source files.
   * Note that if `sourceMap` is a string and {@link outFile} isn’t passed, Sass
   * assumes that the CSS will be written to the same directory as the file
   * option if it’s passed.
   *
   * If this option is `true`, the path is assumed to be {@link outFile} with
   * `.map` added to the end. If it’s `true` and {@link outFile} isn’t passed,
   * it has no effect.
   *
   * @example
   *
   * ```js
   * let result = sass.renderSync({
   *   file: "style.scss",
   *   sourceMap: "out.map"
   * })
   * console.log(result.css.toString());
   * // h1 {
   * //   font-size: 40px;
   * // }
   * // /*# sourceMappingURL=out.map * /
   *
   * result = sass.renderSync({
   *   file: "style.scss",
   *   sourceMap: true,
   *   outFile: "out.css"
   * })
   * console.log(result.css.toString());
   * // h1 {
   * //   font-size: 40px;
   * // }
   * // /*# sourceMappingURL=out.css.map * /
   * ```
   *
   * @defaultValue `false`
   * @category Source Maps
   */
  sourceMap?: boolean | string;

  /**
   * Whether to embed the entire contents of the Sass files that contributed to
   * the generated CSS in the source map. This may produce very large source
   * maps, but it guarantees that the source will be available on any computer
   * no matter how the CSS is served.
   *
   * @example
   *
   * ```js
   * sass.renderSync({
   *   file: "style.scss",
   *   sourceMap: "out.map",
   *   sourceMapContents: true
   * })
   * ```
   *
   * @defaultValue `false`
   * @category Source Maps
   */
  sourceMapContents?: boolean;

  /**
   * Whether to embed the contents of the source map file in the generated CSS,
   * rather than creating a separate file and linking to it from the CSS.
   *
   * @example
   *
   * ```js
   * sass.renderSync({
   *   file: "style.scss",
   *   sourceMap: "out.map",
   *   sourceMapEmbed: true
   * });
   * ```
   *
   * @defaultValue `false`
   * @category Source Maps
   */
  sourceMapEmbed?: boolean;

  /**
   * If this is passed, it's prepended to all the links from the source map to
   * the Sass source files.
   *
   * @category Source Maps
   */
  sourceMapRoot?: string;

  /**
   * Additional handler(s) for loading files when a [`@use`
   * rule](https://sass-lang.com/documentation/at-rules/use) or an [`@import`
   * rule](https://sass-lang.com/documentation/at-rules/import) is encountered.
   * It can either be a single {@link LegacyImporter} function, or an array of
   * {@link LegacyImporter}s.
   *
   * Importers take the URL of the `@import` or `@use` rule and return a {@link
   * LegacyImporterResult} indicating how to handle that rule. For more details,
   * see {@link LegacySyncImporter} and {@link LegacyAsyncImporter}.
   *
   * Loads are resolved by trying, in order:
   *
   * * Loading a file from disk relative to the file in which the `@use` or
   *   `@import` appeared.
   *
   * * Each custom importer.
   *
   * * Loading a file relative to the current working directory.
   *
   * * Each load path in {@link includePaths}.
   *
   * * Each load path specified in the `SASS_PATH` environment variable, which
   *   should be semicolon-separated on Windows and colon-separated elsewhere.
   *
   * @example
   *
   * ```js
   * sass.render({
   *   file: "style.scss",
   *   importer: [
   *     // This importer uses the synchronous API, and can be passed to either
   *     // renderSync() or render().
   *     function(url, prev) {
   *       // This generates a stylesheet from scratch for `@use "big-headers"`.
   *       if (url != "big-headers") return null;
   *
   *       return {
   *         contents: `
   * h1 {
   *   font-size: 40px;
   * }`
   *       };
   *     },
   *
   *     // This importer uses the asynchronous API, and can only be passed to
   *     // render().
   *     function(url, prev, done) {
   *       // Convert `@use "foo/bar"` to "node_modules/foo/sass/bar".
   *       const components = url.split('/');
   *       const innerPath = components.slice(1).join('/');
   *       done({
   *         file: `node_modules/${components.first}/sass/${innerPath}`
   *       });
   *     }
   *   ]
   * }, function(err, result) {
   *   // ...
   * });
   * ```
   *
   * @category Plugins
   * @compatibility dart: true, node: "3.0.0"
   *
   * Versions of Node Sass before 3.0.0 don’t support arrays of importers, nor
   * do they support importers that return `Error` objects.
   *
   * Versions of Node Sass before 2.0.0 don’t support the `importer` option at
   * all.
   *
   * @compatibility feature: "Import order", dart: "1.20.2", node: false
   *
   * Versions of Dart Sass before 1.20.2 preferred resolving imports using
   * {@link includePaths} before resolving them using custom importers.
   *
   * All versions of Node Sass currently pass imports to importers before
   * loading them relative to the file in which the `@import` appears. This
   * behavior is considered incorrect and should not be relied on because it
   * violates the principle of *locality*, which says that it should be possible
   * to reason about a stylesheet without knowing everything about how the
   * entire system is set up. If a user tries to import a stylesheet relative to
   * another stylesheet, that import should *always* work. It shouldn’t be
   * possible for some configuration somewhere else to break it.
   */
  importer?: LegacyImporter<sync> | LegacyImporter<sync>[];

  /**
   * Additional built-in Sass functions that are available in all stylesheets.
   * This option takes an object whose keys are Sass function signatures and
   * whose values are {@link LegacyFunction}s. Each function should take the
   * same arguments as its signature.
   *
   * Functions are passed subclasses of {@link LegacyValue}, and must return the
   * same.
   *
   * **Heads up!** When writing custom functions, it’s important to ensure that
   * all the arguments are the types you expect. Otherwise, users’ stylesheets
   * could crash in hard-to-debug ways or, worse, compile to meaningless CSS.
   *
   * @example
   *
   * ```js
   * sass.render({
   *   data: `
   * h1 {
   *   font-size: pow(2, 5) * 1px;
   * }`,
   *   functions: {
   *     // This function uses the synchronous API, and can be passed to either
   *     // renderSync() or render().
   *     'pow($base, $exponent)': function(base, exponent) {
   *       if (!(base instanceof sass.types.Number)) {
   *         throw "$base: Expected a number.";
   *       } else if (base.getUnit()) {
   *         throw "$base: Expected a unitless number.";
   *       }
   *
   *       if (!(exponent instanceof sass.types.Number)) {
   *         throw "$exponent: Expected a number.";
   *       } else if (exponent.getUnit()) {
   *         throw "$exponent: Expected a unitless number.";
   *       }
   *
   *       return new sass.types.Number(
   *           Math.pow(base.getValue(), exponent.getValue()));
   *     },
   *
   *     // This function uses the asynchronous API, and can only be passed to
   *     // render().
   *     'sqrt($number)': function(number, done) {
   *       if (!(number instanceof sass.types.Number)) {
   *         throw "$number: Expected a number.";
   *       } else if (number.getUnit()) {
   *         throw "$number: Expected a unitless number.";
   *       }
   *
   *       done(new sass.types.Number(Math.sqrt(number.getValue())));
   *     }
   *   }
   * }, function(err, result) {
   *   console.log(result.css.toString());
   *   // h1 {
   *   //   font-size: 32px;
   *   // }
   * });
   * ```
   *
   * @category Plugins
   */
  functions?: { [key: string]: LegacyFunction<sync> };

  /**
   * By default, if the CSS document contains non-ASCII characters, Sass adds a
   * `@charset` declaration (in expanded output mode) or a byte-order mark (in
   * compressed mode) to indicate its encoding to browsers or other consumers.
   * If `charset` is `false`, these annotations are omitted.
   *
   * @category Output
   * @compatibility dart: "1.39.0", node: false
   */
  charset?: boolean;

  /**
   * If this option is set to `true`, Sass won’t print warnings that are caused
   * by dependencies. A “dependency” is defined as any file that’s loaded
   * through {@link includePaths} or {@link importer}. Stylesheets that are
   * imported relative to the entrypoint are not considered dependencies.
   *
   * This is useful for silencing deprecation warnings that you can’t fix on
   * your own. However, please <em>also</em> notify your dependencies of the deprecations
   * so that they can get fixed as soon as possible!
   *
   * **Heads up!** If {@link render} or {@link renderSync} is called without
   * {@link LegacyFileOptions.file} or {@link LegacyStringOptions.file},
   * <em>all</em> stylesheets it loads will be considered dependencies. Since it
   * doesn’t have a path of its own, everything it loads is coming from a load
   * path rather than a relative import.
   *
   * @defaultValue `false`
   * @category Messages
   * @compatibility dart: "1.35.0", node: false
   */
  quietDeps?: boolean;

  /**
   * A set of deprecations to treat as fatal.
   *
   * If a deprecation warning of any provided type is encountered during
   * compilation, the compiler will error instead.
   *
   * If a `Version` is provided, then all deprecations that were active in that
   * compiler version will be treated as fatal.
   *
   * @category Messages
   * @compatiblity dart: "1.78.0", node: false
   */
  fatalDeprecations?: (DeprecationOrId | Version)[];

  /**
   * A set of future deprecations to opt into early.
   *
   * Future deprecations passed here will be treated as active by the compiler,
   * emitting warnings as necessary.
   *
   * @category Messages
   * @compatiblity dart: "1.78.0", node: false
   */
  futureDeprecations?: DeprecationOrId[];

  /**
   * A set of active deprecations to ignore.
   *
   * If a deprecation warning of any provided type is encountered during
   * compilation, the compiler will ignore it instead.
   *
   * **Heads up!** The deprecated functionality you're depending on will
   * eventually break.
   *
   * @category Messages
   * @compatiblity dart: "1.78.0", node: false
   */
  silenceDeprecations?: DeprecationOrId[];

  /**
   * By default, Dart Sass will print only five instances of the same
   * deprecation warning per compilation to avoid deluging users in console
   * noise. If you set `verbose` to `true`, it will instead print every
   * deprecation warning it encounters.
   *
   * @defaultValue `false`
   * @category Messages
   * @compatibility dart: "1.35.0", node: false
   */
  verbose?: boolean;

  /**
   * An object to use to handle warnings and/or debug messages from Sass.
   *
   * By default, Sass emits warnings and debug messages to standard error, but
   * if {@link Logger.warn} or {@link Logger.debug} is set, this will invoke
   * them instead.
   *
   * The special value {@link Logger.silent} can be used to easily silence all
   * messages.
   *
   * @category Messages
   * @compatibility dart: "1.43.0", node: false
   */
  logger?: Logger;

  /**
   * If this option is set to an instance of `NodePackageImporter`, Sass will
   * use the built-in Node.js package importer to resolve Sass files with a
   * `pkg:` URL scheme. Details for library authors and users can be found in
   * the {@link NodePackageImporter} documentation.
   *
   * @example
   * ```js
   * sass.renderSync({
   *   data: '@use "pkg:vuetify";',
   *   pkgImporter: new sass.NodePackageImporter()
   * });
   * ```
   * @category Plugins
   * @compatibility dart: "2.0", node: false
   */
  pkgImporter?: NodePackageImporter;
}

/**
 * If {@link file} is passed without {@link data}, Sass will load the stylesheet
 * at {@link file} and compile it to CSS.
 *
 * @typeParam sync - This lets the TypeScript checker verify that {@link
 * LegacyAsyncImporter}s and {@link LegacyAsyncFunction}s aren't passed to
 * {@link renderSync}.
 */
export interface LegacyFileOptions<sync extends 'sync' | 'async'> extends LegacySharedOptions<sync> {
  /**
   * The path to the file for Sass to load and compile. If the file’s extension
   * is `.scss`, it will be parsed as SCSS; if it’s `.sass`, it will be parsed
   * as the indented syntax; and if it’s `.css`, it will be parsed as plain CSS.
   * If it has no extension, it will be parsed as SCSS.
   *
   * @example
   *
   * ```js
   * sass.renderSync({file: "style.scss"});
   * ```
   *
   * @category Input
   * @compatibility feature: "Plain CSS files", dart: "1.11.0", node: "partial"
   *
   * Node Sass and older versions of Dart Sass support loading files with the
   * extension `.css`, but contrary to the specification they’re treated as SCSS
   * files rather than being parsed as CSS. This behavior has been deprecated
   * and should not be relied on. Any files that use Sass features should use
   * the `.scss` extension.
   *
   * All versions of Node Sass and Dart Sass otherwise support the file option
   * as described below.
   */
  file: string;

  /**
   * See {@link LegacyStringOptions.file} for documentation of passing {@link
   * file} along with {@link data}.
   *
   * @category Input
   */
  data?: never;
}

/**
 * If {@link data} is passed, Sass will use it as the contents of the stylesheet
 * to compile.
 *
 * @typeParam sync - This lets the TypeScript checker verify that {@link
 * LegacyAsyncImporter}s and {@link LegacyAsyncFunction}s aren't passed to
 * {@link renderSync}.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link StringOptions} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export interface LegacyStringOptions<sync extends 'sync' | 'async'> extends LegacySharedOptions<sync> {
  /**
   * The contents of the stylesheet to compile. Unless {@link file} is passed as
   * well, the stylesheet’s URL is set to `"stdin"`.
   *
   * By default, this stylesheet is parsed as SCSS. This can be controlled using
   * {@link indentedSyntax}.
   *
   * @example
   *
   * ```js
   * sass.renderSync({
   *   data: `
   * h1 {
   *   font-size: 40px;
   * }`
   * });
   * ```
   *
   * @category Input
   */
  data: string;

  /**
   * If `file` and {@link data} are both passed, `file` is used as the path of
   * the stylesheet for error reporting, but {@link data} is used as the
   * contents of the stylesheet. In this case, `file`’s extension is not used to
   * determine the syntax of the stylesheet.
   *
   * @category Input
   */
  file?: string;

  /**
   * This flag controls whether {@link data} is parsed as the indented syntax or
   * not.
   *
   * @example
   *
   * ```js
   * sass.renderSync({
   *   data: `
   * h1
   *   font-size: 40px`,
   *   indentedSyntax: true
   * });
   * ```
   *
   * @defaultValue `false`
   * @category Input
   */
  indentedSyntax?: boolean;
}

/**
 * Function comparing two items of the same type. It can return:
 *
 * * a PairSorting value, to indicate whether the left-hand item or the right-hand item should be placed before the other
 *
 * * the traditional numeric return value - especially -1, 0, or 1
 *
 * @ignore
 */
export type Comparator<T> = (left: T, right: T) => PairSorting | number | Promise<PairSorting | number>;

/**
 * Describes which item in a pair should be placed first when sorting
 *
 * @ignore
 */
export const PairSorting = {
  LeftThenRight: -1,
  RightThenLeft: 1,
  '-1': 'LeftThenRight',
  1: 'RightThenLeft',
} as const;
export type PairSorting = (typeof PairSorting)[Exclude<keyof typeof PairSorting, number | `-${number}`>];

/**
 * An exception thrown because a Sass compilation failed.
 *
 * @category Other
 */
export class Exception extends Error {
  /**
   * A textual description of what went wrong.
   *
   * Unlike {@link message}, this does *not* include representations of {@link
   * span} or {@link sassStack}.
   */
  declare readonly sassMessage: string;
  /**
   * A human-friendly representation of the Sass stack trace at the point of
   * error.
   */
  declare readonly sassStack: string;
  /** The location the error occurred in the Sass file that triggered it. */
  declare readonly span: SourceSpan;
}

/**
 * The result of creating an asynchronous compiler. Returned by
 * {@link initAsyncCompiler}.
 *
 * @category Compile
 */
export class AsyncCompiler extends Handle {
  /**
   * The {@link compileAsync} method exposed through an Async Compiler instance
   * while it is active. If this is called after {@link dispose} on the Async
   * Compiler instance, an error will be thrown.
   *
   * During the Async Compiler instance's lifespan, given the same input, this
   * will return an identical result to the {@link compileAsync} method exposed
   * at the module root.
   */
  compileAsync(path: string, options?: Options<'async'>): Promise<CompileResult>;
  compileAsync(...args: unknown[]): unknown {
    return toThread(original(this).compileAsync, ...args);
  }

  /**
   * The {@link compileStringAsync} method exposed through an Async Compiler
   * instance while it is active. If this is called after {@link dispose} on the
   * Async Compiler instance, an error will be thrown.
   *
   * During the Async Compiler instance's lifespan, given the same input, this
   * will return an identical result to the {@link compileStringAsync} method
   * exposed at the module root.
   */
  compileStringAsync(source: string, options?: StringOptions<'async'>): Promise<CompileResult>;
  compileStringAsync(...args: unknown[]): unknown {
    return toThread(original(this).compileStringAsync, ...args);
  }

  /**
   * Ends the lifespan of this Async Compiler instance. After this is invoked,
   * all subsequent calls to the Compiler instance's `compileAsync` or
   * `compileStringAsync` methods will result in an error.
   *
   * Any compilations that are submitted before `dispose` will not be cancelled,
   * and will be allowed to settle.
   *
   * After all compilations have been settled and Sass completes any internal
   * task cleanup, `dispose` will resolve its promise.
   */
  dispose(): Promise<void> {
    return toThread.run(original(this).dispose);
  }
}

/**
 * The result of creating a synchronous compiler. Returned by
 * {@link initCompiler}.
 *
 * @category Compile
 */
export class Compiler extends Handle {
  /**
   * The {@link compile} method exposed through a Compiler instance while it is
   * active. If this is called after {@link dispose} on the Compiler
   * instance, an error will be thrown.
   *
   * During the Compiler instance's lifespan, given the same input, this will
   * return an identical result to the {@link compile} method exposed at the
   * module root.
   */
  compile(path: string, options?: Options<'sync'>): Promise<CompileResult>;
  compile(...args: unknown[]): unknown {
    return toThread(original(this).compile, ...args);
  }

  /**
   * The {@link compileString} method exposed through a Compiler instance while
   * it is active. If this is called after {@link dispose} on the Compiler
   * instance, an error will be thrown.
   *
   * During the Compiler instance's lifespan, given the same input, this will
   * return an identical result to the {@link compileString} method exposed at
   * the module root.
   */
  compileString(source: string, options?: StringOptions<'sync'>): Promise<CompileResult>;
  compileString(...args: unknown[]): unknown {
    return toThread(original(this).compileString, ...args);
  }

  /**
   * Ends the lifespan of this Compiler instance. After this is invoked, all
   * calls to the Compiler instance's {@link compile} or {@link compileString}
   * methods will result in an error.
   */
  dispose(): Promise<void> {
    return toThread.run(original(this).dispose);
  }
}

/**
 * A semantic version of the compiler.
 *
 * @category Messages
 * @compatibility dart: "1.74.0", node: false
 */
export class Version extends Handle {
  /**
   * Constructs a new version.
   *
   * All components must be non-negative integers.
   *
   * @param major - The major version.
   * @param minor - The minor version.
   * @param patch - The patch version.
   */
  static create(major: number, minor: number, patch: number): Pipelined<Version> {
    return toThread.construct(Version, sass.Version, major, minor, patch);
  }

  /**
   * Parses a version from a string.
   *
   * This throws an error if a valid version can't be parsed.
   *
   * @param version - A string in the form "major.minor.patch".
   */
  static parse(version: string): Pipelined<Version> {
    return toThread.handle(Version, sass.Version.parse, version);
  }
  get major(): Promise<number> {
    return toThread.get(original(this).major);
  }
  get minor(): Promise<number> {
    return toThread.get(original(this).minor);
  }
  get patch(): Promise<number> {
    return toThread.get(original(this).patch);
  }
}

/**
 * The built-in Node.js package importer. This loads pkg: URLs from node_modules
 * according to the standard Node.js resolution algorithm.
 *
 * A Node.js package importer is exposed as a class that can be added to the
 * `importers` option.
 *
 * ```js
 * const sass = require('sass');
 * sass.compileString('@use "pkg:vuetify', {
 *   importers: [new sass.NodePackageImporter()]
 * });
 * ```
 *
 * ## Writing Sass packages
 *
 * Package authors can control what is exposed to their users through their
 * `package.json` manifest. The recommended method is to add a `sass`
 * conditional export to `package.json`.
 *
 * ```json
 * // node_modules/uicomponents/package.json
 * {
 *   "exports": {
 *     ".": {
 *       "sass": "./src/scss/index.scss",
 *       "import": "./dist/js/index.mjs",
 *       "default": "./dist/js/index.js"
 *     }
 *   }
 * }
 * ```
 *
 * This allows a package user to write `@use "pkg:uicomponents"` to load the
 * file at `node_modules/uicomponents/src/scss/index.scss`.
 *
 * The Node.js package importer supports the variety of formats supported by
 * Node.js [package entry points], allowing authors to expose multiple subpaths.
 *
 * [package entry points]:
 * https://nodejs.org/api/packages.html#package-entry-points
 *
 * ```json
 * // node_modules/uicomponents/package.json
 * {
 *   "exports": {
 *     ".": {
 *       "sass": "./src/scss/index.scss",
 *     },
 *     "./colors.scss": {
 *       "sass": "./src/scss/_colors.scss",
 *     },
 *     "./theme/*.scss": {
 *       "sass": "./src/scss/theme/*.scss",
 *     },
 *   }
 * }
 * ```
 *
 * This allows a package user to write:
 *
 * - `@use "pkg:uicomponents";` to import the root export.
 * - `@use "pkg:uicomponents/colors";` to import the colors partial.
 * - `@use "pkg:uicomponents/theme/purple";` to import a purple theme.
 *
 * Note that while library users can rely on the importer to resolve
 * [partials](https://sass-lang.com/documentation/at-rules/use#partials), [index
 * files](https://sass-lang.com/documentation/at-rules/use#index-files), and
 * extensions, library authors must specify the entire file path in `exports`.
 *
 * In addition to the `sass` condition, the `style` condition is also
 * acceptable. Sass will match the `default` condition if it's a relevant file
 * type, but authors are discouraged from relying on this. Notably, the key
 * order matters, and the importer will resolve to the first value with a key
 * that is `sass`, `style`, or `default`, so you should always put `default`
 * last.
 *
 * To help package authors who haven't transitioned to package entry points
 * using the `exports` field, the Node.js package importer provides several
 * fallback options. If the `pkg:` URL does not have a subpath, the Node.js
 * package importer will look for a `sass` or `style` key at the root of
 * `package.json`.
 *
 * ```json
 * // node_modules/uicomponents/package.json
 * {
 *   "sass": "./src/scss/index.scss",
 * }
 * ```
 *
 * This allows a user to write `@use "pkg:uicomponents";` to import the
 * `index.scss` file.
 *
 * Finally, the Node.js package importer will look for an `index` file at the
 * package root, resolving partials and extensions. For example, if the file
 * `_index.scss` exists in the package root of `uicomponents`, a user can import
 * that with `@use "pkg:uicomponents";`.
 *
 * If a `pkg:` URL includes a subpath that doesn't have a match in package entry
 * points, the Node.js importer will attempt to find that file relative to the
 * package root, resolving for file extensions, partials and index files. For
 * example, if the file `src/sass/_colors.scss` exists in the `uicomponents`
 * package, a user can import that file using `@use
 * "pkg:uicomponents/src/sass/colors";`.
 *
 * @compatibility dart: "1.71.0", node: false
 * @category Importer
 */
export class NodePackageImporter extends Handle {
  /**
   * The NodePackageImporter has an optional `entryPointDirectory` option, which
   * is the directory where the Node Package Importer should start when
   * resolving `pkg:` URLs in sources other than files on disk. This will be
   * used as the `parentURL` in the [Node Module
   * Resolution](https://nodejs.org/api/esm.html#resolution-algorithm-specification)
   * algorithm.
   *
   * In order to be found by the Node Package Importer, a package will need to
   * be inside a node_modules folder located in the `entryPointDirectory`, or
   * one of its parent directories, up to the filesystem root.
   *
   * Relative paths will be resolved relative to the current working directory.
   * If a path is not provided, this defaults to the parent directory of the
   * Node.js entrypoint. If that's not available, this will throw an error.
   */
  static create(entryPointDirectory?: string): Pipelined<NodePackageImporter>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(NodePackageImporter, sass.NodePackageImporter, ...args);
  }
}

/**
 * A string injected into a {@link SassCalculation} using interpolation. Unlike
 * unquoted strings, interpolations are always surrounded in parentheses when
 * they appear in {@link CalculationOperation}s.
 * @category Custom Function
 */
export class CalculationInterpolation extends Handle {
  /** Creates a Sass CalculationInterpolation with the given `value`. */
  static create(value: string): Pipelined<CalculationInterpolation> {
    return toThread.construct(CalculationInterpolation, sass.CalculationInterpolation, value);
  }

  /** Returns the interpolation's `value` field. */
  get value(): Promise<string> {
    return toThread.get(original(this).value);
  }
  equals(other: unknown): Promise<boolean> {
    return toThread(original(this).equals, other);
  }
  hashCode(): Promise<number> {
    return toThread(original(this).hashCode);
  }
}

/**
 * A binary operation that can appear in a {@link SassCalculation}.
 * @category Custom Function
 */
export class CalculationOperation extends Handle {
  /**
   * Creates a Sass CalculationOperation with the given `operator`, `left`, and
   * `right` values.
   * @throws `Error` if `left` or `right` are quoted {@link SassString}s.
   */
  static create(
    operator: CalculationOperator,
    left: CalculationValue,
    right: CalculationValue,
  ): Pipelined<CalculationOperation> {
    return toThread.construct(CalculationOperation, sass.CalculationOperation, operator, left, right);
  }

  /** Returns the operation's `operator` field. */
  get operator(): Promise<CalculationOperator> {
    return toThread.get(original(this).operator);
  }

  /** Returns the operation's `left` field. */
  get left(): Promise<SassNumber | SassCalculation | SassString | CalculationOperation | CalculationInterpolation> {
    return toThread.get(original(this).left);
  }

  /** Returns the operation's `right` field. */
  get right(): Promise<SassNumber | SassCalculation | SassString | CalculationOperation | CalculationInterpolation> {
    return toThread.get(original(this).right);
  }
  equals(other: unknown): Promise<boolean> {
    return toThread(original(this).equals, other);
  }
  hashCode(): Promise<number> {
    return toThread(original(this).hashCode);
  }
}

/**
 * The abstract base class of Sass's value types.
 *
 * This is passed to and returned by {@link CustomFunction}s, which are passed
 * into the Sass implementation using {@link Options.functions}.
 *
 * @category Custom Function
 */
export class Value extends Handle {
  /**
   * This value as a list.
   *
   * All SassScript values can be used as lists. Maps count as lists of pairs,
   * and all other values count as single-value lists.
   *
   * @returns An immutable {@link List} from the [`immutable`
   * package](https://immutable-js.com/).
   */
  get asList(): Pipelined<List<Value>> {
    return toThread.getHandle(List, original(this).asList);
  }

  /**
   * Whether this value as a list has brackets.
   *
   * All SassScript values can be used as lists. Maps count as lists of pairs,
   * and all other values count as single-value lists.
   */
  get hasBrackets(): Promise<boolean> {
    return toThread.get(original(this).hasBrackets);
  }

  /**
   * Whether the value counts as `true` in an `@if` statement and other
   * contexts.
   */
  get isTruthy(): Promise<boolean> {
    return toThread.get(original(this).isTruthy);
  }

  /**
   * Returns JavaScript's `null` value if this is {@link sassNull}, and returns
   * `this` otherwise.
   */
  get realNull(): Promise<null | Value> {
    return toThread.getHandle(Value, original(this).realNull);
  }

  /**
   * The separator for this value as a list.
   *
   * All SassScript values can be used as lists. Maps count as lists of pairs,
   * and all other values count as single-value lists.
   */
  get separator(): Promise<ListSeparator> {
    return toThread.get(original(this).separator);
  }

  /**
   * Converts `sassIndex` into a JavaScript-style index into the list returned
   * by {@link asList}.
   *
   * Sass indexes are one-based, while JavaScript indexes are zero-based. Sass
   * indexes may also be negative in order to index from the end of the list.
   *
   * @param sassIndex - The Sass-style index into this as a list.
   * @param name - The name of the function argument `sassIndex` came from
   * (without the `$`) if it came from an argument. Used for error reporting.
   * @throws `Error` If `sassIndex` isn't a number, if that number isn't an
   * integer, or if that integer isn't a valid index for {@link asList}.
   */
  sassIndexToListIndex(sassIndex: Value, name?: string): Promise<number>;
  sassIndexToListIndex(...args: unknown[]): unknown {
    return toThread(original(this).sassIndexToListIndex, ...args);
  }

  /**
   * Returns the value at index `index` in this value as a list, or `undefined`
   * if `index` isn't valid for this list.
   *
   * All SassScript values can be used as lists. Maps count as lists of pairs,
   * and all other values count as single-value lists.
   *
   * This is a shorthand for `this.asList.get(index)`, although it may be more
   * efficient in some cases.
   *
   * **Heads up!** This method uses the same indexing conventions as the
   * `immutable` package: unlike Sass the index of the first element is 0, but
   * like Sass negative numbers index from the end of the list.
   */
  get(index: number): Promise<Value | undefined> {
    return toThread.handle(Value, original(this).get, index);
  }

  /**
   * Throws if `this` isn't a {@link SassBoolean}.
   *
   * **Heads up!** Functions should generally use {@link isTruthy} rather than
   * requiring a literal boolean.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertBoolean(name?: string): Pipelined<SassBoolean>;
  assertBoolean(...args: unknown[]): unknown {
    return toThread.handle(SassBoolean, original(this).assertBoolean, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassCalculation}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertCalculation(name?: string): Pipelined<SassCalculation>;
  assertCalculation(...args: unknown[]): unknown {
    return toThread.handle(SassCalculation, original(this).assertCalculation, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassColor}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertColor(name?: string): Pipelined<SassColor>;
  assertColor(...args: unknown[]): unknown {
    return toThread.handle(SassColor, original(this).assertColor, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassFunction}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertFunction(name?: string): Pipelined<SassFunction>;
  assertFunction(...args: unknown[]): unknown {
    return toThread.handle(SassFunction, original(this).assertFunction, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassMap}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertMap(name?: string): Pipelined<SassMap>;
  assertMap(...args: unknown[]): unknown {
    return toThread.handle(SassMap, original(this).assertMap, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassMixin}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertMixin(name?: string): Pipelined<SassMixin>;
  assertMixin(...args: unknown[]): unknown {
    return toThread.handle(SassMixin, original(this).assertMixin, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassModule}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertModule(name?: string): Pipelined<SassModule>;
  assertModule(...args: unknown[]): unknown {
    return toThread.handle(SassModule, original(this).assertModule, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassNumber}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertNumber(name?: string): Pipelined<SassNumber>;
  assertNumber(...args: unknown[]): unknown {
    return toThread.handle(SassNumber, original(this).assertNumber, ...args);
  }

  /**
   * Throws if `this` isn't a {@link SassString}.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertString(name?: string): Pipelined<SassString>;
  assertString(...args: unknown[]): unknown {
    return toThread.handle(SassString, original(this).assertString, ...args);
  }

  /**
   * Returns `this` as a map if it counts as one (empty lists count as empty
   * maps) or `null` if it doesn't.
   */
  tryMap(): Promise<SassMap | null> {
    return toThread.handle(SassMap, original(this).tryMap);
  }

  /** Returns whether `this` represents the same value as `other`. */
  equals(other: Value): Promise<boolean> {
    return toThread(original(this).equals, other);
  }

  /** Returns a hash code that can be used to store `this` in a hash map. */
  hashCode(): Promise<number> {
    return toThread(original(this).hashCode);
  }

  /** @hidden */
  override toString(): Promise<string> {
    return toThread(original(this).toString);
  }
}

/**
 * Sass's [list type](https://sass-lang.com/documentation/values/lists).
 *
 * @category Custom Function
 */
export class SassList extends Value {
  /**
   * Creates a new list.
   *
   * @param contents - The contents of the list. This may be either a plain
   * JavaScript array or an immutable {@link List} from the [`immutable`
   * package](https://immutable-js.com/).
   *
   * @param options.separator - The separator to use between elements of this
   * list. Defaults to `','`.
   *
   * @param options.brackets - Whether the list has square brackets. Defaults to
   * `false`.
   */
  static create(
    contents: Value[] | List<Value>,
    options?: { separator?: ListSeparator; brackets?: boolean },
  ): Pipelined<SassList>;
  /**
   * Creates an empty list.
   *
   * @param options.separator - The separator to use between elements of this
   * list. Defaults to `','`.
   *
   * @param options.brackets - Whether the list has square brackets. Defaults to
   * `false`.
   */
  static create(options?: { separator?: ListSeparator; brackets?: boolean }): Pipelined<SassList>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(SassList, sass.SassList, ...args);
  }

  /** @hidden */
  override get separator(): Promise<ListSeparator> {
    return toThread.get(original(this).separator);
  }
}

/**
 * Sass's [argument list
 * type](https://sass-lang.com/documentation/values/lists#argument-lists).
 *
 * An argument list comes from a rest argument. It's distinct from a normal
 * {@link SassList} in that it may contain a keyword map as well as the
 * positional arguments.
 *
 * @category Custom Function
 */
export class SassArgumentList extends (SassList as unknown as Subclassable<typeof SassList>) {
  /**
   * Creates a new argument list.
   *
   * @param contents - The positional arguments that make up the primary
   * contents of the list. This may be either a plain JavaScript array or an
   * immutable {@link List} from the [`immutable`
   * package](https://immutable-js.com/).
   *
   * @param keywords - The keyword arguments attached to this argument list,
   * whose names should exclude `$`. This can be either a plain JavaScript
   * object with argument names as fields, or an immutable {@link OrderedMap}
   * from the [`immutable` package](https://immutable-js.com/)
   *
   * @param separator - The separator for this list. Defaults to `','`.
   */
  static create(
    contents: Value[] | List<Value>,
    keywords: Record<string, Value> | OrderedMap<string, Value>,
    separator?: ListSeparator,
  ): Pipelined<SassArgumentList>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(SassArgumentList, sass.SassArgumentList, ...args);
  }

  /**
   * The keyword arguments attached to this argument list.
   *
   * The argument names don't include `$`.
   *
   * @returns An immutable {@link OrderedMap} from the [`immutable`
   * package](https://immutable-js.com/).
   */
  get keywords(): Pipelined<OrderedMap<string, Value>> {
    return toThread.getHandle(OrderedMap, original(this).keywords);
  }
}

/**
 * Sass's [boolean type](https://sass-lang.com/documentation/values/booleans).
 *
 * @category Custom Function
 */
export class SassBoolean extends Value {
  /** Whether this value is `true` or `false`. */
  get value(): Promise<boolean> {
    return toThread.get(original(this).value);
  }
}

/**
 * Sass's [calculation
 * type](https://sass-lang.com/documentation/values/calculations).
 *
 * Note: in the JS API calculations are not simplified eagerly. This also means
 * that unsimplified calculations are not equal to the numbers they would be
 * simplified to.
 *
 * @category Custom Function
 */
export class SassCalculation extends Value {
  /**
   * Creates a value that represents `calc(argument)`.
   *
   * @throws `Error` if `argument` is a quoted {@link SassString}
   * @returns A calculation with the name `calc` and `argument` as its single
   * argument.
   */
  static calc(argument: CalculationValue): Pipelined<SassCalculation> {
    return toThread.handle(SassCalculation, sass.SassCalculation.calc, argument);
  }

  /**
   * Creates a value that represents `min(arguments...)`.
   *
   * @throws `Error` if `arguments` contains a quoted {@link SassString}
   * @returns A calculation with the name `min` and `arguments` as its
   * arguments.
   */
  static min(arguments_: CalculationValue[] | List<CalculationValue>): Pipelined<SassCalculation> {
    return toThread.handle(SassCalculation, sass.SassCalculation.min, arguments_);
  }

  /**
   * Creates a value that represents `max(arguments...)`.
   *
   * @throws `Error` if `arguments` contains a quoted {@link SassString}
   * @returns A calculation with the name `max` and `arguments` as its
   * arguments.
   */
  static max(arguments_: CalculationValue[] | List<CalculationValue>): Pipelined<SassCalculation> {
    return toThread.handle(SassCalculation, sass.SassCalculation.max, arguments_);
  }

  /**
   * Creates a value that represents `clamp(value, min, max)`.
   *
   * @throws `Error` if any of `value`, `min`, or `max` are  a quoted
   * {@link SassString}.
   * @throws `Error` if `value` is undefined and `max` is not undefined.
   * @throws `Error` if either `value` or `max` is undefined and neither `min`
   * nor `value` is a {@link SassString} or {@link CalculationInterpolation}.
   * @returns A calculation with the name `clamp` and `min`, `value`, and `max`
   * as it's arguments, excluding any arguments that are undefined.
   */
  static clamp(min: CalculationValue, value?: CalculationValue, max?: CalculationValue): Pipelined<SassCalculation>;
  static clamp(...args: unknown[]): unknown {
    return toThread.handle(SassCalculation, sass.SassCalculation.clamp, ...args);
  }

  /** Returns the calculation's `name` field. */
  get name(): Promise<string> {
    return toThread.get(original(this).name);
  }

  /** Returns a list of the calculation's `arguments` */
  get arguments(): Pipelined<List<CalculationValue>> {
    return toThread.getHandle(List, original(this).arguments);
  }
}

/**
 * Sass's [color type](https://sass-lang.com/documentation/values/colors).
 *
 * No matter what representation was originally used to create this color, all
 * of its channels are accessible.
 *
 * @category Custom Function
 */
export class SassColor extends Value {
  /**
   * Creates an [RGB color].
   *
   * If `space` is missing, **only** `undefined` should be used to indicate that
   * `alpha` isn't passed. If `null` is used instead, it will be treated as a
   * [missing component]. See [breaking changes] for details.
   *
   * If `space` is defined and `null` is passed for any component, it will be
   * treated as a [missing component].
   *
   * [RGB color]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/rgb
   * [missing component]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   * [breaking changes]: /documentation/breaking-changes/null-alpha
   *
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  static create(
    options: { red: number | null; green: number | null; blue: number | null; alpha?: number | null; space?: 'rgb' },
  ): Pipelined<SassColor>;
  /**
   * Creates an [HSL color].
   *
   * If `space` is missing, **only** `undefined` should be used to indicate that
   * `alpha` isn't passed. If `null` is used instead, it will be treated as a
   * [missing component]. See [breaking changes] for details.
   *
   * If `space` is defined and `null` is passed for any component, it will be
   * treated as a [missing component].
   *
   * [HSL color]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/hsl
   * [missing component]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   * [breaking changes]: /documentation/breaking-changes/null-alpha
   *
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  static create(
    options: {
      hue: number | null;
      saturation: number | null;
      lightness: number | null;
      alpha?: number | null;
      space?: ColorSpaceHsl;
    },
  ): Pipelined<SassColor>;
  /**
   * Creates an [HWB color].
   *
   * If `space` is missing, **only** `undefined` should be used to indicate that
   * `alpha` isn't passed. If `null` is used instead, it will be treated as a
   * [missing component]. See [breaking changes] for details.
   *
   * If `space` is defined and `null` is passed for any component, it will be
   * treated as a [missing component].
   *
   * [HWB color]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/hwb
   * [missing component]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   * [breaking changes]: /documentation/breaking-changes/null-alpha
   *
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  static create(
    options: {
      hue: number | null;
      whiteness: number | null;
      blackness: number | null;
      alpha?: number | null;
      space?: ColorSpaceHwb;
    },
  ): Pipelined<SassColor>;
  /**
   * Creates a [Lab] or [Oklab] color.
   *
   * If `null` is passed for any component, it will be treated as a [missing
   * component].
   *
   * [Lab]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/lab
   * [Oklab]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/oklab
   * [missing component]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   *
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  static create(
    options: {
      lightness: number | null;
      a: number | null;
      b: number | null;
      alpha?: number | null;
      space: ColorSpaceLab;
    },
  ): Pipelined<SassColor>;
  /**
   * Creates an [LCH] or [Oklch] color.
   *
   * If `null` is passed for any component, it will be treated as a [missing
   * component].
   *
   * [LCH]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/lch
   * [Oklch]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/oklch
   * [missing component]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   *
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  static create(
    options: {
      lightness: number | null;
      chroma: number | null;
      hue: number | null;
      alpha?: number | null;
      space: ColorSpaceLch;
    },
  ): Pipelined<SassColor>;
  /**
   * Creates a color in a predefined [RGB color space].
   *
   * If `null` is passed for any component, it will be treated as a [missing
   * component].
   *
   * [RGB color space]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/color#using_predefined_colorspaces_with_color
   * [missing component]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   *
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  static create(
    options: {
      red: number | null;
      green: number | null;
      blue: number | null;
      alpha?: number | null;
      space: Exclude<ColorSpaceRgb, 'rgb'>;
    },
  ): Pipelined<SassColor>;
  /**
   * Creates a color in a predefined [XYZ color space].
   *
   * If `null` is passed for any component, it will be treated as a [missing
   * component].
   *
   * [XYZ color space]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value/color#using_the_xyz_colorspace_with_color
   * [missing component]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   *
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  static create(
    options: { x: number | null; y: number | null; z: number | null; alpha?: number | null; space: ColorSpaceXyz },
  ): Pipelined<SassColor>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(SassColor, sass.SassColor, ...args);
  }

  /** The name of this color's space. */
  get space(): Promise<KnownColorSpace> {
    return toThread.get(original(this).space);
  }

  /**
   * Returns a new color that's the result of converting this color to the
   * specified `space`.
   */
  toSpace(space: KnownColorSpace): Pipelined<SassColor> {
    return toThread.handle(SassColor, original(this).toSpace, space);
  }

  /**
   * A boolean indicating whether this color is in a legacy color space (`rgb`,
   * `hsl`, or `hwb`).
   */
  get isLegacy(): Promise<boolean> {
    return toThread.get(original(this).isLegacy);
  }

  /**
   * Returns a boolean indicating whether this color is in-gamut (as opposed to
   * having one or more of its channels out of bounds) for the specified
   * `space`, or its current color space if `space` is not specified.
   */
  isInGamut(space?: KnownColorSpace): Promise<boolean>;
  isInGamut(...args: unknown[]): unknown {
    return toThread(original(this).isInGamut, ...args);
  }

  /**
   * Returns a copy of this color, modified so it is in-gamut for the specified
   * `space`—or the current color space if `space` is not specified—using
   * `method` to map out-of-gamut colors into the desired gamut.
   */
  toGamut(options: { space?: KnownColorSpace; method: GamutMapMethod }): Pipelined<SassColor> {
    return toThread.handle(SassColor, original(this).toGamut, options);
  }

  /**
   * A list of this color's channel values (excluding alpha), with [missing
   * channels] converted to `null`.
   *
   * [missing channels]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   */
  get channelsOrNull(): Pipelined<List<number | null>> {
    return toThread.getHandle(List, original(this).channelsOrNull);
  }

  /**
   * A list of this color's channel values (excluding alpha), with [missing
   * channels] converted to `0`.
   *
   * [missing channels]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   */
  get channels(): Pipelined<List<number>> {
    return toThread.getHandle(List, original(this).channels);
  }

  /**
   * Returns the value of a single specified `channel` of this color, with
   * [missing channels] converted to `0`.
   *
   * [missing channels]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   *
   * @throws `Error` if `channel` is not `alpha` or a channel in this color's
   * space.
   */
  channel(channel: ChannelName): Promise<number>;
  /**
   * Returns the value of a single specified `channel` of this color after
   * converting this color to the specified `space`, with [missing channels]
   * converted to `0`.
   *
   * [missing channels]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   *
   * @throws `Error` if `channel` is not `alpha` or a channel in `space`.
   */
  channel(channel: ChannelNameHsl, options: { space: ColorSpaceHsl }): Promise<number>;
  channel(channel: ChannelNameHwb, options: { space: ColorSpaceHwb }): Promise<number>;
  channel(channel: ChannelNameLab, options: { space: ColorSpaceLab }): Promise<number>;
  channel(channel: ChannelNameLch, options: { space: ColorSpaceLch }): Promise<number>;
  channel(channel: ChannelNameRgb, options: { space: ColorSpaceRgb }): Promise<number>;
  channel(channel: ChannelNameXyz, options: { space: ColorSpaceXyz }): Promise<number>;
  channel(...args: unknown[]): unknown {
    return toThread(original(this).channel, ...args);
  }

  /** This color's alpha channel, between `0` and `1`. */
  get alpha(): Promise<number> {
    return toThread.get(original(this).alpha);
  }

  /**
   * Returns a boolean indicating whether a given channel value is a [missing
   * channel].
   *
   * [missing channel]: https://developer.mozilla.org/en-US/docs/Web/CSS/color_value#missing_color_components
   */
  isChannelMissing(channel: ChannelName): Promise<boolean> {
    return toThread(original(this).isChannelMissing, channel);
  }

  /**
   * Returns a boolean indicating whether a given `channel` is [powerless] in
   * this color. This is a special state that's defined for individual color
   * spaces, which indicates that a channel's value won't affect how a color is
   * displayed.
   *
   * [powerless]: https://www.w3.org/TR/css-color-4/#powerless
   */
  isChannelPowerless(channel: ChannelName): Promise<boolean>;
  isChannelPowerless(channel: ChannelNameHsl, options?: { space: ColorSpaceHsl }): Promise<boolean>;
  isChannelPowerless(channel: ChannelNameHwb, options?: { space: ColorSpaceHwb }): Promise<boolean>;
  isChannelPowerless(channel: ChannelNameLab, options?: { space: ColorSpaceLab }): Promise<boolean>;
  isChannelPowerless(channel: ChannelNameLch, options?: { space: ColorSpaceLch }): Promise<boolean>;
  isChannelPowerless(channel: ChannelNameRgb, options?: { space: ColorSpaceRgb }): Promise<boolean>;
  isChannelPowerless(channel: ChannelNameXyz, options?: { space: ColorSpaceXyz }): Promise<boolean>;
  isChannelPowerless(...args: unknown[]): unknown {
    return toThread(original(this).isChannelPowerless, ...args);
  }

  /**
   * Returns a color partway between this color and `color2` according to
   * `method`, as defined by the CSS Color 4 [color interpolation] procedure.
   *
   * [color interpolation]: https://www.w3.org/TR/css-color-4/#interpolation
   *
   * If `method` is missing and this color is in a rectangular color space (Lab,
   * Oklab, RGB, and XYZ spaces), `method` defaults to the color space of this
   * color. Otherwise, `method` defaults to a space separated list containing
   * the color space of this color and the string "shorter".
   *
   * The `weight` is a number between 0 and 1 that indicates how much of this
   * color should be in the resulting color. If omitted, it defaults to 0.5.
   */
  interpolate(color2: SassColor, options?: { weight?: number; method?: HueInterpolationMethod }): Pipelined<SassColor>;
  interpolate(...args: unknown[]): unknown {
    return toThread.handle(SassColor, original(this).interpolate, ...args);
  }

  /**
   * Returns a new color that's the result of changing one or more of this
   * color's HSL channels.
   *
   * @throws `Error` if `space` is missing and this color is not in a legacy
   * color space (`rgb`, `hsl`, or `hwb`).
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  change(options: { [key in ChannelNameHsl]?: number | null } & { space?: ColorSpaceHsl }): Pipelined<SassColor>;
  /**
   * Returns a new color that's the result of changing one or more of this
   * color's HWB channels.
   *
   * @throws `Error` if `space` is missing and this color is not in a legacy
   * color space (`rgb`, `hsl`, or `hwb`).
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  change(options: { [key in ChannelNameHwb]?: number | null } & { space?: ColorSpaceHwb }): Pipelined<SassColor>;
  /**
   * Returns a new color that's the result of changing one or more of this
   * color's Lab channels.
   *
   * @throws `Error` if `space` is missing and this color is not in the Lab or
   * Oklab color spaces.
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  change(options: { [key in ChannelNameLab]?: number | null } & { space?: ColorSpaceLab }): Pipelined<SassColor>;
  /**
   * Returns a new color that's the result of changing one or more of this
   * color's LCH channels.
   *
   * @throws `Error` if `space` is missing and this color is not in the LCH or
   * Oklch color spaces.
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  change(options: { [key in ChannelNameLch]?: number | null } & { space?: ColorSpaceLch }): Pipelined<SassColor>;
  /**
   * Returns a new color that's the result of changing one or more of this
   * color's RGB channels.
   *
   * @throws `Error` if `space` is missing and this color is not in a legacy
   * color space (`rgb`, `hsl`, or `hwb`).
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  change(options: { [key in ChannelNameRgb]?: number | null } & { space?: ColorSpaceRgb }): Pipelined<SassColor>;
  /**
   * Returns a new color that's the result of changing one or more of this
   * color's XYZ channels.
   *
   * @throws `Error` if `space` is missing and this color is not in an XYZ color
   * space.
   * @throws `Error` if `alpha` is set and isn't `null` or a number between `0`
   * and `1`.
   */
  change(options: { [key in ChannelNameXyz]?: number | null } & { space?: ColorSpaceXyz }): Pipelined<SassColor>;
  change(...args: unknown[]): unknown {
    return toThread.handle(SassColor, original(this).change, ...args);
  }

  /**
   * This color's red channel in the RGB color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get red(): Promise<number> {
    return toThread.get(original(this).red);
  }

  /**
   * This color's green channel in the RGB color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get green(): Promise<number> {
    return toThread.get(original(this).green);
  }

  /**
   * This color's blue channel in the RGB color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get blue(): Promise<number> {
    return toThread.get(original(this).blue);
  }

  /**
   * This color's hue in the HSL color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get hue(): Promise<number> {
    return toThread.get(original(this).hue);
  }

  /**
   * This color's saturation in the HSL color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get saturation(): Promise<number> {
    return toThread.get(original(this).saturation);
  }

  /**
   * This color's lightness in the HSL color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get lightness(): Promise<number> {
    return toThread.get(original(this).lightness);
  }

  /**
   * This color's whiteness in the HWB color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get whiteness(): Promise<number> {
    return toThread.get(original(this).whiteness);
  }

  /**
   * This color's blackness in the HWB color space.
   *
   * @deprecated Use {@link channel} instead.
   */
  get blackness(): Promise<number> {
    return toThread.get(original(this).blackness);
  }
}

/**
 * Sass's [function type](https://sass-lang.com/documentation/values/functions).
 *
 * **Heads up!** Although first-class Sass functions can be processed by custom
 * functions, there's no way to invoke them outside of a Sass stylesheet.
 *
 * @category Custom Function
 */
export class SassFunction extends Value {
  /**
   * Creates a new first-class function that can be invoked using
   * [`meta.call()`](https://sass-lang.com/documentation/modules/meta#call).
   *
   * @param signature - The function signature, like you'd write for the
   * [`@function rule`](https://sass-lang.com/documentation/at-rules/function).
   * @param callback - The callback that's invoked when this function is called,
   * just like for a {@link CustomFunction}.
   */
  static create(signature: string, callback: (args: Value[]) => Value | Promise<Value>): Pipelined<SassFunction> {
    return toThread.construct(SassFunction, sass.SassFunction, signature, callback);
  }
}

/**
 * Sass's [map type](https://sass-lang.com/documentation/values/maps).
 *
 * @category Custom Function
 */
export class SassMap extends Value {
  /**
   * Creates a new map.
   *
   * @param contents - The contents of the map. This is an immutable
   * `OrderedMap` from the [`immutable` package](https://immutable-js.com/).
   * Defaults to an empty map.
   */
  static create(contents?: OrderedMap<Value, Value>): Pipelined<SassMap>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(SassMap, sass.SassMap, ...args);
  }

  /**
   * Returns the contents of this map as an immutable {@link OrderedMap} from the
   * [`immutable` package](https://immutable-js.com/).
   */
  get contents(): Pipelined<OrderedMap<Value, Value>> {
    return toThread.getHandle(OrderedMap, original(this).contents);
  }

  /**
   * Returns the value associated with `key` in this map, or `undefined` if
   * `key` isn't in the map.
   *
   * This is a shorthand for `this.contents.get(key)`, although it may be more
   * efficient in some cases.
   */
  override get(key: Value): Promise<Value | undefined>;
  /** Inherited from {@link Value.get}. */
  override get(index: number): Promise<SassList | undefined>;
  override get(...args: unknown[]): unknown {
    return toThread(original(this).get, ...args);
  }

  /** @hidden */
  override tryMap(): Pipelined<SassMap> {
    return toThread.handle(SassMap, original(this).tryMap);
  }
}

/**
 * Sass's [mixin type](https://sass-lang.com/documentation/values/mixins).
 *
 * @category Custom Function
 */
export class SassMixin extends Value {
  /**
   * It is not possible to construct a Sass mixin outside of Sass. Attempting to
   * construct one will throw an exception.
   */
  static create(): Pipelined<SassMixin> {
    return toThread.construct(SassMixin, sass.SassMixin);
  }
}

/**
 * Sass's [module type](https://sass-lang.com/documentation/values/modules).
 *
 * @category Custom Function
 */
export class SassModule extends Value {
  /**
   * It is not possible to construct a Sass module outside of Sass. Attempting
   * to construct one will throw an exception.
   */
  static create(): Pipelined<SassModule> {
    return toThread.construct(SassModule, sass.SassModule);
  }
}

/**
 * Sass's [number type](https://sass-lang.com/documentation/values/numbers).
 *
 * @category Custom Function
 */
export class SassNumber extends Value {
  /**
   * Creates a new number with more complex units than just a single numerator.
   *
   * Upon construction, any compatible numerator and denominator units are
   * simplified away according to the conversion factor between them.
   *
   * @param value - The number's numeric value.
   *
   * @param unit - If this is a string, it's used as the single numerator unit
   * for the number.
   *
   * @param unit.numeratorUnits - If passed, these are the numerator units to
   * use for the number. This may be either a plain JavaScript array or an
   * immutable {@link List} from the [`immutable`
   * package](https://immutable-js.com/).
   *
   * @param unit.denominatorUnits - If passed, these are the denominator units
   * to use for the number. This may be either a plain JavaScript array or an
   * immutable {@link List} from the [`immutable`
   * package](https://immutable-js.com/).
   */
  static create(
    value: number,
    unit?: string | { numeratorUnits?: string[] | List<string>; denominatorUnits?: string[] | List<string> },
  ): Pipelined<SassNumber>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(SassNumber, sass.SassNumber, ...args);
  }

  /** This number's numeric value. */
  get value(): Promise<number> {
    return toThread.get(original(this).value);
  }

  /** Whether {@link value} is an integer according to Sass's equality logic. */
  get isInt(): Promise<boolean> {
    return toThread.get(original(this).isInt);
  }

  /**
   * If {@link value} is an integer according to {@link isInt}, returns {@link
   * value} rounded to that integer. If it's not an integer, returns `null`.
   */
  get asInt(): Promise<number | null> {
    return toThread.get(original(this).asInt);
  }

  /**
   * This number's numerator units as an immutable {@link List} from the
   * [`immutable` package](https://immutable-js.com/).
   */
  get numeratorUnits(): Pipelined<List<string>> {
    return toThread.getHandle(List, original(this).numeratorUnits);
  }

  /**
   * This number's denominator units as an immutable {@link List} from the
   * [`immutable` package](https://immutable-js.com/).
   */
  get denominatorUnits(): Pipelined<List<string>> {
    return toThread.getHandle(List, original(this).denominatorUnits);
  }

  /** Whether this number has any numerator or denominator units. */
  get hasUnits(): Promise<boolean> {
    return toThread.get(original(this).hasUnits);
  }

  /**
   * If {@link value} is an integer according to {@link isInt}, returns it
   * rounded to that integer. Otherwise, throws an error.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertInt(name?: string): Promise<number>;
  assertInt(...args: unknown[]): unknown {
    return toThread(original(this).assertInt, ...args);
  }

  /**
   * Returns {@link value} if it's within `min` and `max`. If {@link value} is
   * equal to `min` or `max` according to Sass's equality, returns `min` or
   * `max` respectively. Otherwise, throws an error.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertInRange(min: number, max: number, name?: string): Promise<number>;
  assertInRange(...args: unknown[]): unknown {
    return toThread(original(this).assertInRange, ...args);
  }

  /**
   * If this number has no units, returns it. Otherwise, throws an error.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertNoUnits(name?: string): Pipelined<SassNumber>;
  assertNoUnits(...args: unknown[]): unknown {
    return toThread.handle(SassNumber, original(this).assertNoUnits, ...args);
  }

  /**
   * If this number has `unit` as its only unit (and as a numerator), returns
   * this number. Otherwise, throws an error.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  assertUnit(unit: string, name?: string): Pipelined<SassNumber>;
  assertUnit(...args: unknown[]): unknown {
    return toThread.handle(SassNumber, original(this).assertUnit, ...args);
  }

  /** Whether this number has `unit` as its only unit (and as a numerator). */
  hasUnit(unit: string): Promise<boolean> {
    return toThread(original(this).hasUnit, unit);
  }

  /**
   * Whether this has exactly one numerator unit, and that unit is compatible
   * with `unit`.
   */
  compatibleWithUnit(unit: string): Promise<boolean> {
    return toThread(original(this).compatibleWithUnit, unit);
  }

  /**
   * Returns a copy of this number, converted to the units represented by
   * `newNumerators` and `newDenominators`.
   *
   * @throws `Error` if this number's units are incompatible with
   * `newNumerators` and `newDenominators`; or if this number is unitless and
   * either `newNumerators` or `newDenominators` are not empty, or vice-versa.
   *
   * @param newNumerators - The numerator units to convert this number to. This
   * may be either a plain JavaScript array or an immutable {@link List} from
   * the [`immutable` package](https://immutable-js.com/).
   *
   * @param newDenominators - The denominator units to convert this number to.
   * This may be either a plain JavaScript array or an immutable {@link List}
   * from the [`immutable` package](https://immutable-js.com/).
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  convert(
    newNumerators: string[] | List<string>,
    newDenominators: string[] | List<string>,
    name?: string,
  ): Pipelined<SassNumber>;
  convert(...args: unknown[]): unknown {
    return toThread.handle(SassNumber, original(this).convert, ...args);
  }

  /**
   * Returns a copy of this number, converted to the same units as `other`.
   *
   * @throws `Error` if this number's units are incompatible with `other`'s
   * units, or if either number is unitless but the other is not.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   *
   * @param otherName - The name of the function argument `other` came from
   * (without the `$`) if it came from an argument. Used for error reporting.
   */
  convertToMatch(other: SassNumber, name?: string, otherName?: string): Pipelined<SassNumber>;
  convertToMatch(...args: unknown[]): unknown {
    return toThread.handle(SassNumber, original(this).convertToMatch, ...args);
  }

  /**
   * Returns {@link value}, converted to the units represented by
   * `newNumerators` and `newDenominators`.
   *
   * @throws `Error` if this number's units are incompatible with
   * `newNumerators` and `newDenominators`; or if this number is unitless and
   * either `newNumerators` or `newDenominators` are not empty, or vice-versa.
   *
   * @param newNumerators - The numerator units to convert {@link value} to.
   * This may be either a plain JavaScript array or an immutable {@link List}
   * from the [`immutable` package](https://immutable-js.com/).
   *
   * @param newDenominators - The denominator units to convert {@link value} to.
   * This may be either a plain JavaScript array or an immutable {@link List}
   * from the [`immutable` package](https://immutable-js.com/).
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  convertValue(
    newNumerators: string[] | List<string>,
    newDenominators: string[] | List<string>,
    name?: string,
  ): Promise<number>;
  convertValue(...args: unknown[]): unknown {
    return toThread(original(this).convertValue, ...args);
  }

  /**
   * Returns {@link value}, converted to the same units as `other`.
   *
   * @throws `Error` if this number's units are incompatible with `other`'s
   * units, or if either number is unitless but the other is not.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   *
   * @param otherName - The name of the function argument `other` came from
   * (without the `$`) if it came from an argument. Used for error reporting.
   */
  convertValueToMatch(other: SassNumber, name?: string, otherName?: string): Promise<number>;
  convertValueToMatch(...args: unknown[]): unknown {
    return toThread(original(this).convertValueToMatch, ...args);
  }

  /**
   * Returns a copy of this number, converted to the units represented by
   * `newNumerators` and `newDenominators`.
   *
   * Unlike {@link convert} this does *not* throw an error if this number is
   * unitless and either `newNumerators` or `newDenominators` are not empty, or
   * vice-versa. Instead, it treats all unitless numbers as convertible to and
   * from all units without changing the value.
   *
   * @throws `Error` if this number's units are incompatible with
   * `newNumerators` and `newDenominators`.
   *
   * @param newNumerators - The numerator units to convert this number to. This
   * may be either a plain JavaScript array or an immutable {@link List} from
   * the [`immutable` package](https://immutable-js.com/).
   *
   * @param newDenominators - The denominator units to convert this number to.
   * This may be either a plain JavaScript array or an immutable {@link List}
   * from the [`immutable` package](https://immutable-js.com/).
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  coerce(
    newNumerators: string[] | List<string>,
    newDenominators: string[] | List<string>,
    name?: string,
  ): Pipelined<SassNumber>;
  coerce(...args: unknown[]): unknown {
    return toThread.handle(SassNumber, original(this).coerce, ...args);
  }

  /**
   * Returns a copy of this number, converted to the units represented by
   * `newNumerators` and `newDenominators`.
   *
   * Unlike {@link convertToMatch} this does *not* throw an error if this number
   * is unitless and either `newNumerators` or `newDenominators` are not empty,
   * or vice-versa. Instead, it treats all unitless numbers as convertible to
   * and from all units without changing the value.
   *
   * @throws `Error` if this number's units are incompatible with `other`'s
   * units.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   *
   * @param otherName - The name of the function argument `other` came from
   * (without the `$`) if it came from an argument. Used for error reporting.
   */
  coerceToMatch(other: SassNumber, name?: string, otherName?: string): Pipelined<SassNumber>;
  coerceToMatch(...args: unknown[]): unknown {
    return toThread.handle(SassNumber, original(this).coerceToMatch, ...args);
  }

  /**
   * Returns {@link value}, converted to the units represented by
   * `newNumerators` and `newDenominators`.
   *
   * Unlike {@link convertValue} this does *not* throw an error if this number
   * is unitless and either `newNumerators` or `newDenominators` are not empty,
   * or vice-versa. Instead, it treats all unitless numbers as convertible to
   * and from all units without changing the value.
   *
   * @throws `Error` if this number's units are incompatible with
   * `newNumerators` and `newDenominators`.
   *
   * @param newNumerators - The numerator units to convert {@link value} to.
   * This may be either a plain JavaScript array or an immutable {@link List}
   * from the [`immutable` package](https://immutable-js.com/).
   *
   * @param newDenominators - The denominator units to convert {@link value} to.
   * This may be either a plain JavaScript array or an immutable {@link List}
   * from the [`immutable` package](https://immutable-js.com/).
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   */
  coerceValue(
    newNumerators: string[] | List<string>,
    newDenominators: string[] | List<string>,
    name?: string,
  ): Promise<number>;
  coerceValue(...args: unknown[]): unknown {
    return toThread(original(this).coerceValue, ...args);
  }

  /**
   * Returns {@link value}, converted to the units represented by
   * `newNumerators` and `newDenominators`.
   *
   * Unlike {@link convertValueToMatch} this does *not* throw an error if this
   * number is unitless and either `newNumerators` or `newDenominators` are not
   * empty, or vice-versa. Instead, it treats all unitless numbers as
   * convertible to and from all units without changing the value.
   *
   * @throws `Error` if this number's units are incompatible with `other`'s
   * units.
   *
   * @param name - The name of the function argument `this` came from (without
   * the `$`) if it came from an argument. Used for error reporting.
   *
   * @param otherName - The name of the function argument `other` came from
   * (without the `$`) if it came from an argument. Used for error reporting.
   */
  coerceValueToMatch(other: SassNumber, name?: string, otherName?: string): Promise<number>;
  coerceValueToMatch(...args: unknown[]): unknown {
    return toThread(original(this).coerceValueToMatch, ...args);
  }
}

/**
 * Sass's [string type](https://sass-lang.com/documentation/values/strings).
 *
 * @category Custom Function
 */
export class SassString extends Value {
  /**
   * Creates a new string.
   *
   * @param text - The contents of the string. For quoted strings, this is the
   * semantic content—any escape sequences that were been written in the source
   * text are resolved to their Unicode values. For unquoted strings, though,
   * escape sequences are preserved as literal backslashes.
   *
   * @param options.quotes - Whether the string is quoted. Defaults to `true`.
   */
  static create(text: string, options?: { quotes?: boolean }): Pipelined<SassString>;
  /**
   * Creates an empty string.
   *
   * @param options.quotes - Whether the string is quoted. Defaults to `true`.
   */
  static create(options?: { quotes?: boolean }): Pipelined<SassString>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(SassString, sass.SassString, ...args);
  }

  /**
   * The contents of the string.
   *
   * For quoted strings, this is the semantic content—any escape sequences that
   * were been written in the source text are resolved to their Unicode values.
   * For unquoted strings, though, escape sequences are preserved as literal
   * backslashes.
   *
   * This difference allows us to distinguish between identifiers with escapes,
   * such as `url\u28 http://example.com\u29`, and unquoted strings that contain
   * characters that aren't valid in identifiers, such as
   * `url(http://example.com)`. Unfortunately, it also means that we don't
   * consider `foo` and `f\6F\6F` the same string.
   */
  get text(): Promise<string> {
    return toThread.get(original(this).text);
  }

  /** Whether this string has quotes. */
  get hasQuotes(): Promise<boolean> {
    return toThread.get(original(this).hasQuotes);
  }

  /**
   * Sass's notion of this string's length.
   *
   * Sass treats strings as a series of Unicode code points while JavaScript
   * treats them as a series of UTF-16 code units. For example, the character
   * U+1F60A SMILING FACE WITH SMILING EYES is a single Unicode code point but
   * is represented in UTF-16 as two code units (`0xD83D` and `0xDE0A`). So in
   * JavaScript, `"n😊b".length` returns `4`, whereas in Sass
   * `string.length("n😊b")` returns `3`.
   */
  get sassLength(): Promise<number> {
    return toThread.get(original(this).sassLength);
  }

  /**
   * Converts `sassIndex` to a JavaScript index into {@link text}.
   *
   * Sass indices are one-based, while JavaScript indices are zero-based. Sass
   * indices may also be negative in order to index from the end of the string.
   *
   * In addition, Sass indices refer to Unicode code points while JavaScript
   * string indices refer to UTF-16 code units. For example, the character
   * U+1F60A SMILING FACE WITH SMILING EYES is a single Unicode code point but
   * is represented in UTF-16 as two code units (`0xD83D` and `0xDE0A`). So in
   * JavaScript, `"n😊b".charCodeAt(1)` returns `0xD83D`, whereas in Sass
   * `string.slice("n😊b", 1, 1)` returns `"😊"`.
   *
   * This function converts Sass's code point indices to JavaScript's code unit
   * indices. This means it's O(n) in the length of `text`.
   *
   * @throws `Error` - If `sassIndex` isn't a number, if that number isn't an
   * integer, or if that integer isn't a valid index for this string.
   */
  sassIndexToStringIndex(sassIndex: Value, name?: string): Promise<number>;
  sassIndexToStringIndex(...args: unknown[]): unknown {
    return toThread(original(this).sassIndexToStringIndex, ...args);
  }
}

/**
 * Sass's [boolean type](https://sass-lang.com/documentation/values/booleans).
 *
 * Custom functions should respect Sass’s notion of
 * [truthiness](https://sass-lang.com/documentation/at-rules/control/if#truthiness-and-falsiness)
 * by treating `false` and `null` as falsey and everything else as truthy.
 *
 * **Heads up!** Boolean values can't be constructed, they can only be
 * accessed through the {@link TRUE} and {@link FALSE} constants.
 */
class TypesBoolean<T extends boolean = boolean> extends Handle {
  static create<T extends boolean = boolean>(): Pipelined<TypesBoolean<T>> {
    return toThread.construct(TypesBoolean, sass.types.Boolean);
  }

  /** Sass's `true` value. */
  static get TRUE(): Pipelined<TypesBoolean<true>> {
    return toThread.getHandle(TypesBoolean, sass.types.Boolean.TRUE);
  }

  /** Sass's `false` value. */
  static get FALSE(): Pipelined<TypesBoolean<false>> {
    return toThread.getHandle(TypesBoolean, sass.types.Boolean.FALSE);
  }

  /**
   * Returns `true` if this is Sass's `true` value and `false` if this is
   * Sass's `false` value.
   *
   * @example
   *
   * ```js
   * // boolean is `true`.
   * boolean.getValue(); // true
   * boolean === sass.types.Boolean.TRUE; // true
   *
   * // boolean is `false`.
   * boolean.getValue(); // false
   * boolean === sass.types.Boolean.FALSE; // true
   * ```
   */
  getValue(): Promise<T> {
    return toThread(original(this).getValue);
  }
}

/**
 * The class for Sass's singleton [`null`
 * value](https://sass-lang.com/documentation/values/null). The value itself
 * can be accessed through the {@link NULL} field.
 */
class TypesNull extends Handle {
  static create(): Pipelined<TypesNull> {
    return toThread.construct(TypesNull, sass.types.Null);
  }

  /** Sass's singleton `null` value. */
  static get NULL(): Pipelined<TypesNull> {
    return toThread.getHandle(TypesNull, sass.types.Null.NULL);
  }
}

/** Sass's [number type](https://sass-lang.com/documentation/values/numbers). */
class TypesNumber extends Handle {
  /**
   * @param value - The numeric value of the number.
   *
   * @param unit - If passed, the number's unit.
   *
   * Complex units can be represented as
   * `<unit>*<unit>*.../<unit>*<unit>*...`, with numerator units on the
   * left-hand side of the `/` and denominator units on the right. A number
   * with only numerator units may omit the `/` and the units after it, and a
   * number with only denominator units may be represented
   * with no units before the `/`.
   *
   * @example
   *
   * ```scss
   * new sass.types.Number(0.5); // == 0.5
   * new sass.types.Number(10, "px"); // == 10px
   * new sass.types.Number(10, "px*px"); // == 10px * 1px
   * new sass.types.Number(10, "px/s"); // == math.div(10px, 1s)
   * new sass.types.Number(10, "px*px/s*s"); // == 10px * math.div(math.div(1px, 1s), 1s)
   * ```
   */
  static create(value: number, unit?: string): Pipelined<TypesNumber>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(TypesNumber, sass.types.Number, ...args);
  }

  /**
   * Returns the value of the number, ignoring units.
   *
   * **Heads up!** This means that `96px` and `1in` will return different
   * values, even though they represent the same length.
   *
   * @example
   *
   * ```js
   * const number = new sass.types.Number(10, "px");
   * number.getValue(); // 10
   * ```
   */
  getValue(): Promise<number> {
    return toThread(original(this).getValue);
  }

  /**
   * Destructively modifies this number by setting its numeric value to
   * `value`, independent of its units.
   *
   * @deprecated Use {@link constructor} instead.
   */
  setValue(value: number): Promise<void> {
    return toThread.run(original(this).setValue, value);
  }

  /**
   * Returns a string representation of this number's units. Complex units are
   * returned in the same format that {@link constructor} accepts them.
   *
   * @example
   *
   * ```js
   * // number is `10px`.
   * number.getUnit(); // "px"
   *
   * // number is `math.div(10px, 1s)`.
   * number.getUnit(); // "px/s"
   * ```
   */
  getUnit(): Promise<string> {
    return toThread(original(this).getUnit);
  }

  /**
   * Destructively modifies this number by setting its units to `unit`,
   * independent of its numeric value. Complex units are specified in the same
   * format as {@link constructor}.
   *
   * @deprecated Use {@link constructor} instead.
   */
  setUnit(unit: string): Promise<void> {
    return toThread.run(original(this).setUnit, unit);
  }
}

/**
 * Sass's [string type](https://sass-lang.com/documentation/values/strings).
 *
 * **Heads up!** This API currently provides no way of distinguishing between
 * a [quoted](https://sass-lang.com/documentation/values/strings#quoted) and
 * [unquoted](https://sass-lang.com/documentation/values/strings#unquoted)
 * string.
 */
class TypesString extends Handle {
  /**
   * Creates an unquoted string with the given contents.
   *
   * **Heads up!** This API currently provides no way of creating a
   * [quoted](https://sass-lang.com/documentation/values/strings#quoted)
   * string.
   */
  static create(value: string): Pipelined<TypesString> {
    return toThread.construct(TypesString, sass.types.String, value);
  }

  /**
   * Returns the contents of the string. If the string contains escapes,
   * those escapes are included literally if it’s
   * [unquoted](https://sass-lang.com/documentation/values/strings#unquoted),
   * while the values of the escapes are included if it’s
   * [quoted](https://sass-lang.com/documentation/values/strings#quoted).
   *
   * @example
   *
   * ```
   * // string is `Arial`.
   * string.getValue(); // "Arial"
   *
   * // string is `"Helvetica Neue"`.
   * string.getValue(); // "Helvetica Neue"
   *
   * // string is `\1F46D`.
   * string.getValue(); // "\\1F46D"
   *
   * // string is `"\1F46D"`.
   * string.getValue(); // "👭"
   * ```
   */
  getValue(): Promise<string> {
    return toThread(original(this).getValue);
  }

  /**
   * Destructively modifies this string by setting its numeric value to
   * `value`.
   *
   * **Heads up!** Even if the string was originally quoted, this will cause
   * it to become unquoted.
   *
   * @deprecated Use {@link constructor} instead.
   */
  setValue(value: string): Promise<void> {
    return toThread.run(original(this).setValue, value);
  }
}

/** Sass's [color type](https://sass-lang.com/documentation/values/colors). */
class TypesColor extends Handle {
  /**
   * Creates a new Sass color with the given red, green, blue, and alpha
   * channels. The red, green, and blue channels must be integers between 0
   * and 255 (inclusive), and alpha must be between 0 and 1 (inclusive).
   *
   * @example
   *
   * ```js
   * new sass.types.Color(107, 113, 127); // #6b717f
   * new sass.types.Color(0, 0, 0, 0); // rgba(0, 0, 0, 0)
   * ```
   */
  static create(r: number, g: number, b: number, a?: number): Pipelined<TypesColor>;
  /**
   * Creates a new Sass color with alpha, red, green, and blue channels taken
   * from respective two-byte chunks of a hexidecimal number.
   *
   * @example
   *
   * ```js
   * new sass.types.Color(0xff6b717f); // #6b717f
   * new sass.types.Color(0x00000000); // rgba(0, 0, 0, 0)
   * ```
   */
  static create(argb: number): Pipelined<TypesColor>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(TypesColor, sass.types.Color, ...args);
  }

  /**
   * Returns the red channel of the color as an integer from 0 to 255.
   *
   * @example
   *
   * ```js
   * // color is `#6b717f`.
   * color.getR(); // 107
   *
   * // color is `#b37399`.
   * color.getR(); // 179
   * ```
   */
  getR(): Promise<number> {
    return toThread(original(this).getR);
  }

  /**
   * Sets the red channel of the color. The value must be an integer between 0
   * and 255 (inclusive).
   *
   * @deprecated Use {@link constructor} instead.
   */
  setR(value: number): Promise<void> {
    return toThread.run(original(this).setR, value);
  }

  /**
   * Returns the green channel of the color as an integer from 0 to 255.
   *
   * @example
   *
   * ```js
   * // color is `#6b717f`.
   * color.getG(); // 113
   *
   * // color is `#b37399`.
   * color.getG(); // 115
   * ```
   */
  getG(): Promise<number> {
    return toThread(original(this).getG);
  }

  /**
   * Sets the green channel of the color. The value must be an integer between
   * 0 and 255 (inclusive).
   *
   * @deprecated Use {@link constructor} instead.
   */
  setG(value: number): Promise<void> {
    return toThread.run(original(this).setG, value);
  }

  /**
   * Returns the blue channel of the color as an integer from 0 to 255.
   *
   * @example
   *
   * ```js
   * // color is `#6b717f`.
   * color.getB(); // 127
   *
   * // color is `#b37399`.
   * color.getB(); // 153
   * ```
   */
  getB(): Promise<number> {
    return toThread(original(this).getB);
  }

  /**
   * Sets the blue channel of the color. The value must be an integer between
   * 0 and 255 (inclusive).
   *
   * @deprecated Use {@link constructor} instead.
   */
  setB(value: number): Promise<void> {
    return toThread.run(original(this).setB, value);
  }

  /**
   * Returns the alpha channel of the color as a number from 0 to 1.
   *
   * @example
   *
   * ```js
   * // color is `#6b717f`.
   * color.getA(); // 1
   *
   * // color is `transparent`.
   * color.getA(); // 0
   * ```
   */
  getA(): Promise<number> {
    return toThread(original(this).getA);
  }

  /**
   * Sets the alpha channel of the color. The value must be between 0 and 1
   * (inclusive).
   *
   * @deprecated Use {@link constructor} instead.
   */
  setA(value: number): Promise<void> {
    return toThread.run(original(this).setA, value);
  }
}

/**
 * Sass's [list type](https://sass-lang.com/documentation/values/lists).
 *
 * **Heads up!** This list type’s methods use 0-based indexing, even though
 * within Sass lists use 1-based indexing. These methods also don’t support
 * using negative numbers to index backwards from the end of the list.
 */
class TypesList extends Handle {
  /**
   * Creates a new Sass list.
   *
   * **Heads up!** The initial values of the list elements are undefined.
   * These elements must be set using {@link setValue} before accessing them
   * or passing the list back to Sass.
   *
   * @example
   *
   * ```js
   * const list = new sass.types.List(3);
   * list.setValue(0, new sass.types.Number(10, "px"));
   * list.setValue(1, new sass.types.Number(15, "px"));
   * list.setValue(2, new sass.types.Number(32, "px"));
   * list; // 10px, 15px, 32px
   * ```
   *
   * @param length - The number of (initially undefined) elements in the list.
   * @param commaSeparator - If `true`, the list is comma-separated; otherwise,
   * it's space-separated. Defaults to `true`.
   */
  static create(length: number, commaSeparator?: boolean): Pipelined<TypesList>;
  static create(...args: unknown[]): unknown {
    return toThread.construct(TypesList, sass.types.List, ...args);
  }

  /**
   * Returns the element at `index`, or `undefined` if that value hasn't yet
   * been set.
   *
   * @example
   *
   * ```js
   * // list is `10px, 15px, 32px`
   * list.getValue(0); // 10px
   * list.getValue(2); // 32px
   * ```
   *
   * @param index - A (0-based) index into this list.
   * @throws `Error` if `index` is less than 0 or greater than or equal to the
   * number of elements in this list.
   */
  getValue(index: number): Promise<
    | TypesNull
    | TypesNumber
    | TypesString
    | TypesBoolean
    | TypesColor
    | TypesList
    | TypesMap
    | undefined> {
    return toThread(original(this).getValue, index);
  }

  /**
   * Sets the element at `index` to `value`.
   *
   * @example
   *
   * ```js
   * // list is `10px, 15px, 32px`
   * list.setValue(1, new sass.types.Number(18, "px"));
   * list; // 10px, 18px, 32px
   * ```
   *
   * @param index - A (0-based) index into this list.
   * @throws `Error` if `index` is less than 0 or greater than or equal to the
   * number of elements in this list.
   */
  setValue(index: number, value: LegacyValue): Promise<void> {
    return toThread.run(original(this).setValue, index, value);
  }

  /**
   * Returns `true` if this list is comma-separated and `false` otherwise.
   *
   * @example
   *
   * ```js
   * // list is `10px, 15px, 32px`
   * list.getSeparator(); // true
   *
   * // list is `1px solid`
   * list.getSeparator(); // false
   * ```
   */
  getSeparator(): Promise<boolean> {
    return toThread(original(this).getSeparator);
  }

  /**
   * Sets whether the list is comma-separated.
   *
   * @param isComma - `true` to make the list comma-separated, `false` otherwise.
   */
  setSeparator(isComma: boolean): Promise<void> {
    return toThread.run(original(this).setSeparator, isComma);
  }

  /**
   * Returns the number of elements in the list.
   *
   * @example
   *
   * ```js
   * // list is `10px, 15px, 32px`
   * list.getLength(); // 3
   *
   * // list is `1px solid`
   * list.getLength(); // 2
   * ```
   */
  getLength(): Promise<number> {
    return toThread(original(this).getLength);
  }
}

/**
 * Sass's [map type](https://sass-lang.com/documentation/values/maps).
 *
 * **Heads up!** This map type is represented as a list of key-value pairs
 * rather than a mapping from keys to values. The only way to find the value
 * associated with a given key is to iterate through the map checking for that
 * key. Maps created through this API are still forbidden from having duplicate
 * keys.
 */
class TypesMap extends Handle {
  /**
   * Creates a new Sass map.
   *
   * **Heads up!** The initial keys and values of the map are undefined. They
   * must be set using {@link setKey} and {@link setValue} before accessing
   * them or passing the map back to Sass.
   *
   * @example
   *
   * ```js
   * const map = new sass.types.Map(2);
   * map.setKey(0, new sass.types.String("width"));
   * map.setValue(0, new sass.types.Number(300, "px"));
   * map.setKey(1, new sass.types.String("height"));
   * map.setValue(1, new sass.types.Number(100, "px"));
   * map; // (width: 300px, height: 100px)
   * ```
   *
   * @param length - The number of (initially undefined) key/value pairs in the map.
   */
  static create(length: number): Pipelined<TypesMap> {
    return toThread.construct(TypesMap, sass.types.Map, length);
  }

  /**
   * Returns the value in the key/value pair at `index`.
   *
   * @example
   *
   * ```js
   * // map is `(width: 300px, height: 100px)`
   * map.getValue(0); // 300px
   * map.getValue(1); // 100px
   * ```
   *
   * @param index -  A (0-based) index of a key/value pair in this map.
   * @throws `Error` if `index` is less than 0 or greater than or equal to the
   * number of pairs in this map.
   */
  getValue(index: number): Promise<
    | TypesNull
    | TypesNumber
    | TypesString
    | TypesBoolean
    | TypesColor
    | TypesList
    | TypesMap> {
    return toThread(original(this).getValue, index);
  }

  /**
   * Sets the value in the key/value pair at `index` to `value`.
   *
   * @example
   *
   * ```js
   * // map is `("light": 200, "medium": 400, "bold": 600)`
   * map.setValue(1, new sass.types.Number(300));
   * map; // ("light": 200, "medium": 300, "bold": 600)
   * ```
   *
   * @param index -  A (0-based) index of a key/value pair in this map.
   * @throws `Error` if `index` is less than 0 or greater than or equal to the
   * number of pairs in this map.
   */
  setValue(index: number, value: LegacyValue): Promise<void> {
    return toThread.run(original(this).setValue, index, value);
  }

  /**
   * Returns the key in the key/value pair at `index`.
   *
   * @example
   *
   * ```js
   * // map is `(width: 300px, height: 100px)`
   * map.getKey(0); // width
   * map.getKey(1); // height
   * ```
   *
   * @param index -  A (0-based) index of a key/value pair in this map.
   * @throws `Error` if `index` is less than 0 or greater than or equal to the
   * number of pairs in this map.
   */
  getKey(index: number): Promise<
    | TypesNull
    | TypesNumber
    | TypesString
    | TypesBoolean
    | TypesColor
    | TypesList
    | TypesMap> {
    return toThread(original(this).getKey, index);
  }

  /**
   * Sets the value in the key/value pair at `index` to `value`.
   *
   * @example
   *
   * ```js
   * // map is `("light": 200, "medium": 400, "bold": 600)`
   * map.setValue(1, new sass.types.String("lighter"));
   * map; // ("lighter": 200, "medium": 300, "bold": 600)
   * ```
   *
   * @param index -  A (0-based) index of a key/value pair in this map.
   * @throws `Error` if `index` is less than 0 or greater than or equal to the
   * number of pairs in this map.
   */
  setKey(index: number, key: LegacyValue): Promise<void> {
    return toThread.run(original(this).setKey, index, key);
  }

  /**
   * Returns the number of key/value pairs in this map.
   *
   * @example
   *
   * ```js
   * // map is `("light": 200, "medium": 400, "bold": 600)`
   * map.getLength(); // 3
   *
   * // map is `(width: 300px, height: 100px)`
   * map.getLength(); // 2
   * ```
   */
  getLength(): Promise<number> {
    return toThread(original(this).getLength);
  }
}

/**
 * An error that can be returned from a Sass function to signal that it
 * encountered an error. This is the only way to signal an error
 * asynchronously from a {@link LegacyAsyncFunction}.
 */
class TypesError extends Handle {
  static create(message: string): Pipelined<TypesError> {
    return toThread.construct(TypesError, sass.types.Error, message);
  }
}

export class OrderedMap<K, V> extends Handle {
  /** The number of entries in this OrderedMap. */
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }

  /**
   * Returns a new OrderedMap also containing the new key, value pair. If an
   * equivalent key already exists in this OrderedMap, it will be replaced
   * while maintaining the existing order.
   *
   * Note: `set` can be used in `withMutations`.
   */
  set(key: K, value: V): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).set, key, value);
  }

  /**
   * Returns a new OrderedMap resulting from merging the provided Collections
   * (or JS objects) into this OrderedMap. In other words, this takes each
   * entry of each collection and sets it on this OrderedMap.
   *
   * Note: Values provided to `merge` are shallowly converted before being
   * merged. No nested values are altered.
   *
   * Note: `merge` can be used in `withMutations`.
   *
   * @alias concat
   */
  merge<KC, VC>(
    ...collections: (Iterable<[KC, VC]> | AsyncIterable<[KC, VC]>)[]
  ): Pipelined<OrderedMap<K | KC, Exclude<V, VC> | VC>>;
  merge<C>(...collections: { [key: string]: C }[]): Pipelined<OrderedMap<K | string, Exclude<V, C> | C>>;
  merge(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).merge, ...args);
  }
  concat<KC, VC>(
    ...collections: (Iterable<[KC, VC]> | AsyncIterable<[KC, VC]>)[]
  ): Pipelined<OrderedMap<K | KC, Exclude<V, VC> | VC>>;
  concat<C>(...collections: { [key: string]: C }[]): Pipelined<OrderedMap<K | string, Exclude<V, C> | C>>;
  concat(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).concat, ...args);
  }
  mergeWith<KC, VC, VCC>(
    merger: (oldVal: V, newVal: VC, key: K) => VCC | Promise<VCC>,
    ...collections: (Iterable<[KC, VC]> | AsyncIterable<[KC, VC]>)[]
  ): Pipelined<OrderedMap<K | KC, V | VC | VCC>>;
  mergeWith<C, CC>(
    merger: (oldVal: V, newVal: C, key: string) => CC | Promise<CC>,
    ...collections: { [key: string]: C }[]
  ): Pipelined<OrderedMap<K | string, V | C | CC>>;
  mergeWith(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).mergeWith, ...args);
  }
  mergeDeep<KC, VC>(
    ...collections: (Iterable<[KC, VC]> | AsyncIterable<[KC, VC]>)[]
  ): Pipelined<OrderedMap<K | KC, V | VC>>;
  mergeDeep<C>(...collections: { [key: string]: C }[]): Pipelined<OrderedMap<K | string, V | C>>;
  mergeDeep(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).mergeDeep, ...args);
  }

  /**
   * Returns a new OrderedMap with values passed through a
   * `mapper` function.
   *
   *     OrderedMap({ a: 1, b: 2 }).map(x => 10 * x)
   *     // OrderedMap { "a": 10, "b": 20 }
   *
   * Note: `map()` always returns a new instance, even if it produced the same
   * value at every step.
   */
  map<M>(mapper: (value: V, key: K, iter: this) => M | Promise<M>, context?: unknown): Pipelined<OrderedMap<K, M>>;
  map(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).map, ...args);
  }

  /** @see Collection.Keyed.mapKeys */
  mapKeys<M>(mapper: (key: K, value: V, iter: this) => M | Promise<M>, context?: unknown): Pipelined<OrderedMap<M, V>>;
  mapKeys(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).mapKeys, ...args);
  }

  /** @see Collection.Keyed.mapEntries */
  mapEntries<KM, VM>(
    mapper: (entry: [K, V], index: number, iter: this) => [KM, VM] | undefined | Promise<[KM, VM] | undefined>,
    context?: unknown,
  ): Pipelined<OrderedMap<KM, VM>>;
  mapEntries(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).mapEntries, ...args);
  }

  /**
   * Flat-maps the OrderedMap, returning a new OrderedMap.
   *
   * Similar to `data.map(...).flatten(true)`.
   */
  flatMap<KM, VM>(
    mapper: (value: V, key: K, iter: this) =>
      | Iterable<[KM, VM]>
      | AsyncIterable<[KM, VM]>
      | Promise<Iterable<[KM, VM]> | AsyncIterable<[KM, VM]>>,
    context?: unknown,
  ): Pipelined<OrderedMap<KM, VM>>;
  flatMap(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).flatMap, ...args);
  }

  /**
   * Returns a new OrderedMap with only the entries for which the `predicate`
   * function returns true.
   *
   * Note: `filter()` always returns a new instance, even if it results in
   * not filtering out any values.
   */
  filter<F extends V>(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<OrderedMap<K, F>>;
  filter(predicate: (value: V, key: K, iter: this) => unknown, context?: unknown): Pipelined<this>;
  filter(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).filter, ...args);
  }

  /**
   * Returns a new OrderedMap with the values for which the `predicate`
   * function returns false and another for which is returns true.
   */
  partition<F extends V, C>(
    predicate: (this: C, value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: C,
  ): Promise<[OrderedMap<K, V>, OrderedMap<K, F>]>;
  partition<C>(predicate: (this: C, value: V, key: K, iter: this) => unknown, context?: C): Promise<[this, this]>;
  partition(...args: unknown[]): unknown {
    return toThread(original(this).partition, ...args);
  }

  /** @see Collection.Keyed.flip */
  flip(): Pipelined<OrderedMap<V, K>> {
    return toThread.handle(OrderedMap, original(this).flip);
  }

  /**
   * Returns a new Map which excludes this `key`.
   *
   * Note: `delete` cannot be safely used in IE8, but is provided to mirror
   * the ES6 collection API.
   *
   * Note: `delete` can be used in `withMutations`.
   *
   * @alias remove
   */
  delete(key: K): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).delete, key);
  }
  remove(key: K): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).remove, key);
  }

  /**
   * Returns a new Map which excludes the provided `keys`.
   *
   * Note: `deleteAll` can be used in `withMutations`.
   *
   * @alias removeAll
   */
  deleteAll(keys: Iterable<K> | AsyncIterable<K>): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).deleteAll, keys);
  }
  removeAll(keys: Iterable<K> | AsyncIterable<K>): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).removeAll, keys);
  }

  /**
   * Returns a new Map containing no keys or values.
   *
   * Note: `clear` can be used in `withMutations`.
   */
  clear(): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).clear);
  }

  /**
   * Returns a new Map having updated the value at this `key` with the return
   * value of calling `updater` with the existing value.
   *
   * Similar to: `map.set(key, updater(map.get(key)))`.
   *
   * This is most commonly used to call methods on collections within a
   * structure of data. For example, in order to `.push()` onto a nested `List`,
   * `update` and `push` can be used together:
   *
   * When a `notSetValue` is provided, it is provided to the `updater`
   * function when the value at the key does not exist in the Map.
   *
   * However, if the `updater` function returns the same value it was called
   * with, then no change will occur. This is still true if `notSetValue`
   * is provided.
   *
   * For code using ES2015 or later, using `notSetValue` is discourged in
   * favor of function parameter default values. This helps to avoid any
   * potential confusion with identify functions as described above.
   *
   * The previous example behaves differently when written with default values:
   *
   * If no key is provided, then the `updater` function return value is
   * returned as well.
   *
   * This can be very useful as a way to "chain" a normal function into a
   * sequence of methods. RxJS calls this "let" and lodash calls it "thru".
   *
   * For example, to sum the values in a Map
   *
   * Note: `update(key)` can be used in `withMutations`.
   */
  update(key: K, notSetValue: V, updater: (value: V) => V | Promise<V>): Pipelined<this>;
  update(key: K, updater: (value: V | undefined) => V | undefined | Promise<V | undefined>): Pipelined<this>;
  update<R>(updater: (value: this) => R | Promise<R>): Promise<Awaited<R>>;
  update(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).update, ...args);
  }

  /**
   * Like `mergeDeep()`, but when two non-collections or incompatible
   * collections are encountered at the same key, it uses the `merger`
   * function to determine the resulting value. Collections are considered
   * incompatible if they fall into separate categories between keyed,
   * indexed, and set-like.
   *
   * Note: `mergeDeepWith` can be used in `withMutations`.
   */
  mergeDeepWith(
    merger: (oldVal: unknown, newVal: unknown, key: unknown) => unknown,
    ...collections: (Iterable<[K, V]> | AsyncIterable<[K, V]> | { [key: string]: V })[]
  ): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).mergeDeepWith, merger, ...collections);
  }

  /**
   * Every time you call one of the above functions, a new immutable Map is
   * created. If a pure function calls a number of these to produce a final
   * return value, then a penalty on performance and memory has been paid by
   * creating all of the intermediate immutable Maps.
   *
   * If you need to apply a series of mutations to produce a new immutable
   * Map, `withMutations()` creates a temporary mutable copy of the Map which
   * can apply mutations in a highly performant manner. In fact, this is
   * exactly how complex mutations like `merge` are done.
   *
   * As an example, this results in the creation of 2, not 4, new Maps:
   *
   * Note: Not all methods can be used on a mutable collection or within
   * `withMutations`! Read the documentation for each method to see if it
   * is safe to use in `withMutations`.
   */
  withMutations(mutator: (mutable: this) => unknown): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).withMutations, mutator);
  }

  /**
   * Another way to avoid creation of intermediate Immutable maps is to create
   * a mutable copy of this collection. Mutable copies *always* return `this`,
   * and thus shouldn't be used for equality. Your function should never return
   * a mutable copy of a collection, only use it internally to create a new
   * collection.
   *
   * If possible, use `withMutations` to work with temporary mutable copies as
   * it provides an easier to use API and considers many common optimizations.
   *
   * Note: if the collection is already mutable, `asMutable` returns itself.
   *
   * Note: Not all methods can be used on a mutable collection or within
   * `withMutations`! Read the documentation for each method to see if it
   * is safe to use in `withMutations`.
   *
   * @see `Map#asImmutable`
   */
  asMutable(): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).asMutable);
  }

  /**
   * Returns true if this is a mutable copy (see `asMutable()`) and mutative
   * alterations have been applied.
   *
   * @see `Map#asMutable`
   */
  wasAltered(): Promise<boolean> {
    return toThread(original(this).wasAltered);
  }

  /**
   * The yin to `asMutable`'s yang. Because it applies to mutable collections,
   * this operation is *mutable* and may return itself (though may not
   * return itself, i.e. if the result is an empty collection). Once
   * performed, the original mutable copy must no longer be mutated since it
   * may be the immutable result.
   *
   * If possible, use `withMutations` to work with temporary mutable copies as
   * it provides an easier to use API and considers many common optimizations.
   *
   * @see `Map#asMutable`
   */
  asImmutable(): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).asImmutable);
  }

  /**
   * Returns an OrderedMap of the same type which includes the same entries,
   * stably sorted by using a `comparator`.
   *
   * If a `comparator` is not provided, a default comparator uses `<` and `>`.
   *
   * `comparator(valueA, valueB)`:
   *
   *   * Returns `0` if the elements should not be swapped.
   *   * Returns `-1` (or any negative number) if `valueA` comes before `valueB`
   *   * Returns `1` (or any positive number) if `valueA` comes after `valueB`
   *   * Alternatively, can return a value of the `PairSorting` enum type
   *   * Is pure, i.e. it must always return the same value for the same pair
   *     of values.
   *
   * Note: `sort()` Always returns a new instance, even if the original was
   * already sorted.
   *
   * Note: This is always an eager operation.
   */
  sort(comparator?: Comparator<V>): Pipelined<OrderedMap<K, V>>;
  sort(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).sort, ...args);
  }

  /**
   * Like `sort`, but also accepts a `comparatorValueMapper` which allows for
   * sorting by more sophisticated means:
   *
   * Note: `sortBy()` Always returns a new instance, even if the original was
   * already sorted.
   *
   * Note: This is always an eager operation.
   */
  sortBy<C>(
    comparatorValueMapper: (value: V, key: K, iter: this) => C | Promise<C>,
    comparator?: (valueA: C, valueB: C) => number | Promise<number>,
  ): Pipelined<OrderedMap<K, V>>;
  sortBy(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).sortBy, ...args);
  }

  /**
   * Shallowly converts this Keyed collection to equivalent native JavaScript Object.
   *
   * Converts keys to Strings.
   */
  toJSON(): Promise<{ [key in PropertyKey]: V }> {
    return toThread(original(this).toJSON);
  }

  /** Shallowly converts this collection to an Array. */
  toArray(): Promise<[K, V][]> {
    return toThread(original(this).toArray);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<[K, V]> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }

  /**
   * True if this and the other Collection have value equality, as defined
   * by `Immutable.is()`.
   *
   * Note: This is equivalent to `Immutable.is(this, other)`, but provided to
   * allow for chained expressions.
   */
  equals(other: unknown): Promise<boolean> {
    return toThread(original(this).equals, other);
  }

  /**
   * Computes and returns the hashed identity for this Collection.
   *
   * The `hashCode` of a Collection is used to determine potential equality,
   * and is used when adding this to a `Set` or as a key in a `Map`, enabling
   * lookup via a different instance.
   *
   * If two values have the same `hashCode`, they are [not guaranteed
   * to be equal][Hash Collision]. If two values have different `hashCode`s,
   * they must not be equal.
   *
   * [Hash Collision]: https://en.wikipedia.org/wiki/Collision_(computer_science)
   */
  hashCode(): Promise<number> {
    return toThread(original(this).hashCode);
  }

  /**
   * Returns the value associated with the provided key, or notSetValue if
   * the Collection does not contain this key.
   *
   * Note: it is possible a key may be associated with an `undefined` value,
   * so if `notSetValue` is not provided and this method returns `undefined`,
   * that does not guarantee the key was not found.
   */
  get<NSV>(key: K, notSetValue: NSV): Promise<V | Awaited<NSV>>;
  get(key: K): Promise<V | undefined>;
  get(...args: unknown[]): unknown {
    return toThread(original(this).get, ...args);
  }

  /**
   * True if a key exists within this `Collection`, using `Immutable.is`
   * to determine equality
   */
  has(key: K): Promise<boolean> {
    return toThread(original(this).has, key);
  }

  /**
   * True if a value exists within this `Collection`, using `Immutable.is`
   * to determine equality
   * @alias contains
   */
  includes(value: V): Promise<boolean> {
    return toThread(original(this).includes, value);
  }
  contains(value: V): Promise<boolean> {
    return toThread(original(this).contains, value);
  }

  /**
   * In case the `Collection` is not empty returns the first element of the
   * `Collection`.
   * In case the `Collection` is empty returns the optional default
   * value if provided, if no default value is provided returns undefined.
   */
  first<NSV>(notSetValue: NSV): Promise<V | Awaited<NSV>>;
  first(): Promise<V | undefined>;
  first(...args: unknown[]): unknown {
    return toThread(original(this).first, ...args);
  }

  /**
   * In case the `Collection` is not empty returns the last element of the
   * `Collection`.
   * In case the `Collection` is empty returns the optional default
   * value if provided, if no default value is provided returns undefined.
   */
  last<NSV>(notSetValue: NSV): Promise<V | Awaited<NSV>>;
  last(): Promise<V | undefined>;
  last(...args: unknown[]): unknown {
    return toThread(original(this).last, ...args);
  }

  /**
   * Shallowly converts this Collection to an Object.
   *
   * Converts keys to Strings.
   */
  toObject(): Promise<{ [key: string]: V }> {
    return toThread(original(this).toObject);
  }

  /**
   * Converts this Collection to a Map, maintaining the order of iteration.
   *
   * Note: This is equivalent to `OrderedMap(this.toKeyedSeq())`, but
   * provided for convenience and to allow for chained expressions.
   */
  toOrderedMap(): Pipelined<OrderedMap<K, V>> {
    return toThread.handle(OrderedMap, original(this).toOrderedMap);
  }

  /**
   * Converts this Collection to a List, discarding keys.
   *
   * This is similar to `List(collection)`, but provided to allow for chained
   * expressions. However, when called on `Map` or other keyed collections,
   * `collection.toList()` discards the keys and creates a list of only the
   * values, whereas `List(collection)` creates a list of entry tuples.
   */
  toList(): Pipelined<List<V>> {
    return toThread.handle(List, original(this).toList);
  }

  /**
   * An iterator of this `Collection`'s keys.
   *
   * Note: this will return an ES6 iterator which does not support
   * Immutable.js sequence algorithms. Use `keySeq` instead, if this is
   * what you want.
   */
  keys(): AsyncIterableIterator<K> {
    return toThread.iterate(original(this).keys);
  }

  /**
   * An iterator of this `Collection`'s values.
   *
   * Note: this will return an ES6 iterator which does not support
   * Immutable.js sequence algorithms. Use `valueSeq` instead, if this is
   * what you want.
   */
  values(): AsyncIterableIterator<V> {
    return toThread.iterate(original(this).values);
  }

  /**
   * An iterator of this `Collection`'s entries as `[ key, value ]` tuples.
   *
   * Note: this will return an ES6 iterator which does not support
   * Immutable.js sequence algorithms. Use `entrySeq` instead, if this is
   * what you want.
   */
  entries(): AsyncIterableIterator<[K, V]> {
    return toThread.iterate(original(this).entries);
  }

  /**
   * Returns a new Collection of the same type with only the entries for which
   * the `predicate` function returns false.
   *
   * Note: `filterNot()` always returns a new instance, even if it results in
   * not filtering out any values.
   */
  filterNot(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  filterNot(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).filterNot, ...args);
  }

  /** Returns a new Collection of the same type in reverse order. */
  reverse(): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).reverse);
  }

  /**
   * The `sideEffect` is executed for every entry in the Collection.
   *
   * Unlike `Array#forEach`, if any call of `sideEffect` returns
   * `false`, the iteration will stop. Returns the number of entries iterated
   * (including the last iteration which returned false).
   */
  forEach(sideEffect: (value: V, key: K, iter: this) => unknown, context?: unknown): Promise<number>;
  forEach(...args: unknown[]): unknown {
    return toThread(original(this).forEach, ...args);
  }

  /**
   * Returns a new Collection of the same type representing a portion of this
   * Collection from start up to but not including end.
   *
   * If begin is negative, it is offset from the end of the Collection. e.g.
   * `slice(-2)` returns a Collection of the last two entries. If it is not
   * provided the new Collection will begin at the beginning of this Collection.
   *
   * If end is negative, it is offset from the end of the Collection. e.g.
   * `slice(0, -1)` returns a Collection of everything but the last entry. If
   * it is not provided, the new Collection will continue through the end of
   * this Collection.
   *
   * If the requested slice is equivalent to the current Collection, then it
   * will return itself.
   */
  slice(begin?: number, end?: number): Pipelined<this>;
  slice(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).slice, ...args);
  }

  /**
   * Returns a new Collection of the same type containing all entries except
   * the first.
   */
  rest(): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).rest);
  }

  /**
   * Returns a new Collection of the same type containing all entries except
   * the last.
   */
  butLast(): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).butLast);
  }

  /**
   * Returns a new Collection of the same type which excludes the first `amount`
   * entries from this Collection.
   */
  skip(amount: number): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).skip, amount);
  }

  /**
   * Returns a new Collection of the same type which excludes the last `amount`
   * entries from this Collection.
   */
  skipLast(amount: number): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).skipLast, amount);
  }

  /**
   * Returns a new Collection of the same type which includes entries starting
   * from when `predicate` first returns false.
   */
  skipWhile(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  skipWhile(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).skipWhile, ...args);
  }

  /**
   * Returns a new Collection of the same type which includes entries starting
   * from when `predicate` first returns true.
   */
  skipUntil(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  skipUntil(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).skipUntil, ...args);
  }

  /**
   * Returns a new Collection of the same type which includes the first `amount`
   * entries from this Collection.
   */
  take(amount: number): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).take, amount);
  }

  /**
   * Returns a new Collection of the same type which includes the last `amount`
   * entries from this Collection.
   */
  takeLast(amount: number): Pipelined<this> {
    return toThread.handle(OrderedMap, original(this).takeLast, amount);
  }

  /**
   * Returns a new Collection of the same type which includes entries from this
   * Collection as long as the `predicate` returns true.
   */
  takeWhile(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  takeWhile(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).takeWhile, ...args);
  }

  /**
   * Returns a new Collection of the same type which includes entries from this
   * Collection as long as the `predicate` returns false.
   */
  takeUntil(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  takeUntil(...args: unknown[]): unknown {
    return toThread.handle(OrderedMap, original(this).takeUntil, ...args);
  }

  /**
   * Reduces the Collection to a value by calling the `reducer` for every entry
   * in the Collection and passing along the reduced value.
   *
   * If `initialReduction` is not provided, the first item in the
   * Collection will be used.
   *
   * @see `Array#reduce`.
   */
  reduce(reducer: (reduction: V, value: V, key: K, iter: this) => V | Promise<V>): Promise<V>;
  reduce<R>(
    reducer: (reduction: R, value: V, key: K, iter: this) => R | Promise<R>,
    initialReduction: R,
    context?: unknown,
  ): Promise<Awaited<R>>;
  reduce<R>(reducer: (reduction: V | R, value: V, key: K, iter: this) => R | Promise<R>): Promise<Awaited<R>>;
  reduce(...args: unknown[]): unknown {
    return toThread(original(this).reduce, ...args);
  }

  /**
   * Reduces the Collection in reverse (from the right side).
   *
   * Note: Similar to this.reverse().reduce(), and provided for parity
   * with `Array#reduceRight`.
   */
  reduceRight(reducer: (reduction: V, value: V, key: K, iter: this) => V | Promise<V>): Promise<V>;
  reduceRight<R>(
    reducer: (reduction: R, value: V, key: K, iter: this) => R | Promise<R>,
    initialReduction: R,
    context?: unknown,
  ): Promise<Awaited<R>>;
  reduceRight<R>(reducer: (reduction: V | R, value: V, key: K, iter: this) => R | Promise<R>): Promise<Awaited<R>>;
  reduceRight(...args: unknown[]): unknown {
    return toThread(original(this).reduceRight, ...args);
  }

  /** True if `predicate` returns true for all entries in the Collection. */
  every(predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>, context?: unknown): Promise<boolean>;
  every(...args: unknown[]): unknown {
    return toThread(original(this).every, ...args);
  }

  /** True if `predicate` returns true for any entry in the Collection. */
  some(predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>, context?: unknown): Promise<boolean>;
  some(...args: unknown[]): unknown {
    return toThread(original(this).some, ...args);
  }

  /**
   * Joins values together as a string, inserting a separator between each.
   * The default separator is `","`.
   */
  join(separator?: string): Promise<string>;
  join(...args: unknown[]): unknown {
    return toThread(original(this).join, ...args);
  }

  /**
   * Returns true if this Collection includes no values.
   *
   * For some lazy `Seq`, `isEmpty` might need to iterate to determine
   * emptiness. At most one iteration will occur.
   */
  isEmpty(): Promise<boolean> {
    return toThread(original(this).isEmpty);
  }

  /**
   * Returns the size of this Collection.
   *
   * Regardless of if this Collection can describe its size lazily (some Seqs
   * cannot), this method will always return the correct size. E.g. it
   * evaluates a lazy `Seq` if necessary.
   *
   * If `predicate` is provided, then this returns the count of entries in the
   * Collection for which the `predicate` returns true.
   */
  count(): Promise<number>;
  count(predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>, context?: unknown): Promise<number>;
  count(...args: unknown[]): unknown {
    return toThread(original(this).count, ...args);
  }

  /** Returns the first value for which the `predicate` returns true. */
  find(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: V,
  ): Promise<V | undefined>;
  find(...args: unknown[]): unknown {
    return toThread(original(this).find, ...args);
  }

  /**
   * Returns the last value for which the `predicate` returns true.
   *
   * Note: `predicate` will be called for each entry in reverse.
   */
  findLast(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: V,
  ): Promise<V | undefined>;
  findLast(...args: unknown[]): unknown {
    return toThread(original(this).findLast, ...args);
  }

  /** Returns the first [key, value] entry for which the `predicate` returns true. */
  findEntry(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: V,
  ): Promise<[K, V] | undefined>;
  findEntry(...args: unknown[]): unknown {
    return toThread(original(this).findEntry, ...args);
  }

  /**
   * Returns the last [key, value] entry for which the `predicate`
   * returns true.
   *
   * Note: `predicate` will be called for each entry in reverse.
   */
  findLastEntry(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: V,
  ): Promise<[K, V] | undefined>;
  findLastEntry(...args: unknown[]): unknown {
    return toThread(original(this).findLastEntry, ...args);
  }

  /** Returns the key for which the `predicate` returns true. */
  findKey(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<K | undefined>;
  findKey(...args: unknown[]): unknown {
    return toThread(original(this).findKey, ...args);
  }

  /**
   * Returns the last key for which the `predicate` returns true.
   *
   * Note: `predicate` will be called for each entry in reverse.
   */
  findLastKey(
    predicate: (value: V, key: K, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<K | undefined>;
  findLastKey(...args: unknown[]): unknown {
    return toThread(original(this).findLastKey, ...args);
  }

  /** Returns the key associated with the search value, or undefined. */
  keyOf(searchValue: V): Promise<K | undefined> {
    return toThread(original(this).keyOf, searchValue);
  }

  /** Returns the last key associated with the search value, or undefined. */
  lastKeyOf(searchValue: V): Promise<K | undefined> {
    return toThread(original(this).lastKeyOf, searchValue);
  }

  /**
   * Returns the maximum value in this collection. If any values are
   * comparatively equivalent, the first one found will be returned.
   *
   * The `comparator` is used in the same way as `Collection#sort`. If it is not
   * provided, the default comparator is `>`.
   *
   * When two values are considered equivalent, the first encountered will be
   * returned. Otherwise, `max` will operate independent of the order of input
   * as long as the comparator is commutative. The default comparator `>` is
   * commutative *only* when types do not differ.
   *
   * If `comparator` returns 0 and either value is NaN, undefined, or null,
   * that value will be returned.
   */
  max(comparator?: Comparator<V>): Promise<V | undefined>;
  max(...args: unknown[]): unknown {
    return toThread(original(this).max, ...args);
  }

  /**
   * Like `max`, but also accepts a `comparatorValueMapper` which allows for
   * comparing by more sophisticated means:
   */
  maxBy<C>(
    comparatorValueMapper: (value: V, key: K, iter: this) => C | Promise<C>,
    comparator?: Comparator<C>,
  ): Promise<V | undefined>;
  maxBy(...args: unknown[]): unknown {
    return toThread(original(this).maxBy, ...args);
  }

  /**
   * Returns the minimum value in this collection. If any values are
   * comparatively equivalent, the first one found will be returned.
   *
   * The `comparator` is used in the same way as `Collection#sort`. If it is not
   * provided, the default comparator is `<`.
   *
   * When two values are considered equivalent, the first encountered will be
   * returned. Otherwise, `min` will operate independent of the order of input
   * as long as the comparator is commutative. The default comparator `<` is
   * commutative *only* when types do not differ.
   *
   * If `comparator` returns 0 and either value is NaN, undefined, or null,
   * that value will be returned.
   */
  min(comparator?: Comparator<V>): Promise<V | undefined>;
  min(...args: unknown[]): unknown {
    return toThread(original(this).min, ...args);
  }

  /**
   * Like `min`, but also accepts a `comparatorValueMapper` which allows for
   * comparing by more sophisticated means:
   */
  minBy<C>(
    comparatorValueMapper: (value: V, key: K, iter: this) => C | Promise<C>,
    comparator?: Comparator<C>,
  ): Promise<V | undefined>;
  minBy(...args: unknown[]): unknown {
    return toThread(original(this).minBy, ...args);
  }

  /** True if `iter` includes every value in this Collection. */
  isSubset(iter: Iterable<V> | AsyncIterable<V>): Promise<boolean> {
    return toThread(original(this).isSubset, iter);
  }

  /** True if this Collection includes every value in `iter`. */
  isSuperset(iter: Iterable<V> | AsyncIterable<V>): Promise<boolean> {
    return toThread(original(this).isSuperset, iter);
  }
}

export class List<T> extends Handle {
  /** The number of items in this List. */
  get size(): Promise<number> {
    return toThread.get(original(this).size);
  }

  /**
   * Returns a new List which includes `value` at `index`. If `index` already
   * exists in this List, it will be replaced.
   *
   * `index` may be a negative number, which indexes back from the end of the
   * List. `v.set(-1, "value")` sets the last item in the List.
   *
   * If `index` larger than `size`, the returned List's `size` will be large
   * enough to include the `index`.
   *
   * Note: `set` can be used in `withMutations`.
   */
  set(index: number, value: T): Pipelined<List<T>> {
    return toThread.handle(List, original(this).set, index, value);
  }

  /**
   * Returns a new List which excludes this `index` and with a size 1 less
   * than this List. Values at indices above `index` are shifted down by 1 to
   * fill the position.
   *
   * This is synonymous with `list.splice(index, 1)`.
   *
   * `index` may be a negative number, which indexes back from the end of the
   * List. `v.delete(-1)` deletes the last item in the List.
   *
   * Note: `delete` cannot be safely used in IE8
   *
   * Since `delete()` re-indexes values, it produces a complete copy, which
   * has `O(N)` complexity.
   *
   * Note: `delete` *cannot* be used in `withMutations`.
   *
   * @alias remove
   */
  delete(index: number): Pipelined<List<T>> {
    return toThread.handle(List, original(this).delete, index);
  }
  remove(index: number): Pipelined<List<T>> {
    return toThread.handle(List, original(this).remove, index);
  }

  /**
   * Returns a new List with `value` at `index` with a size 1 more than this
   * List. Values at indices above `index` are shifted over by 1.
   *
   * This is synonymous with `list.splice(index, 0, value)`.
   *
   * Since `insert()` re-indexes values, it produces a complete copy, which
   * has `O(N)` complexity.
   *
   * Note: `insert` *cannot* be used in `withMutations`.
   */
  insert(index: number, value: T): Pipelined<List<T>> {
    return toThread.handle(List, original(this).insert, index, value);
  }

  /**
   * Returns a new List with 0 size and no values in constant time.
   *
   * Note: `clear` can be used in `withMutations`.
   */
  clear(): Pipelined<List<T>> {
    return toThread.handle(List, original(this).clear);
  }

  /**
   * Returns a new List with the provided `values` appended, starting at this
   * List's `size`.
   *
   * Note: `push` can be used in `withMutations`.
   */
  push(...values: T[]): Pipelined<List<T>> {
    return toThread.handle(List, original(this).push, ...values);
  }

  /**
   * Returns a new List with a size ones less than this List, excluding
   * the last index in this List.
   *
   * Note: this differs from `Array#pop` because it returns a new
   * List rather than the removed value. Use `last()` to get the last value
   * in this List.
   *
   * ```js
   * List([ 1, 2, 3, 4 ]).pop()
   * // List[ 1, 2, 3 ]
   * ```
   *
   * Note: `pop` can be used in `withMutations`.
   */
  pop(): Pipelined<List<T>> {
    return toThread.handle(List, original(this).pop);
  }

  /**
   * Returns a new List with the provided `values` prepended, shifting other
   * values ahead to higher indices.
   *
   * Note: `unshift` can be used in `withMutations`.
   */
  unshift(...values: T[]): Pipelined<List<T>> {
    return toThread.handle(List, original(this).unshift, ...values);
  }

  /**
   * Returns a new List with a size ones less than this List, excluding
   * the first index in this List, shifting all other values to a lower index.
   *
   * Note: this differs from `Array#shift` because it returns a new
   * List rather than the removed value. Use `first()` to get the first
   * value in this List.
   *
   * Note: `shift` can be used in `withMutations`.
   */
  shift(): Pipelined<List<T>> {
    return toThread.handle(List, original(this).shift);
  }

  /**
   * Returns a new List with an updated value at `index` with the return
   * value of calling `updater` with the existing value, or `notSetValue` if
   * `index` was not set. If called with a single argument, `updater` is
   * called with the List itself.
   *
   * `index` may be a negative number, which indexes back from the end of the
   * List. `v.update(-1)` updates the last item in the List.
   *
   * This can be very useful as a way to "chain" a normal function into a
   * sequence of methods. RxJS calls this "let" and lodash calls it "thru".
   *
   * For example, to sum a List after mapping and filtering:
   *
   * Note: `update(index)` can be used in `withMutations`.
   *
   * @see `Map#update`
   */
  update(index: number, notSetValue: T, updater: (value: T) => T | Promise<T>): Pipelined<this>;
  update(index: number, updater: (value: T | undefined) => T | undefined | Promise<T | undefined>): Pipelined<this>;
  update<R>(updater: (value: this) => R | Promise<R>): Promise<Awaited<R>>;
  update(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).update, ...args);
  }

  /**
   * Returns a new List with size `size`. If `size` is less than this
   * List's size, the new List will exclude values at the higher indices.
   * If `size` is greater than this List's size, the new List will have
   * undefined values for the newly available indices.
   *
   * When building a new List and the final size is known up front, `setSize`
   * used in conjunction with `withMutations` may result in the more
   * performant construction.
   */
  setSize(size: number): Pipelined<List<T>> {
    return toThread.handle(List, original(this).setSize, size);
  }

  /**
   * Note: Not all methods can be safely used on a mutable collection or within
   * `withMutations`! Check the documentation for each method to see if it
   * allows being used in `withMutations`.
   *
   * @see `Map#withMutations`
   */
  withMutations(mutator: (mutable: this) => unknown): Pipelined<this> {
    return toThread.handle(List, original(this).withMutations, mutator);
  }

  /**
   * An alternative API for withMutations()
   *
   * Note: Not all methods can be safely used on a mutable collection or within
   * `withMutations`! Check the documentation for each method to see if it
   * allows being used in `withMutations`.
   *
   * @see `Map#asMutable`
   */
  asMutable(): Pipelined<this> {
    return toThread.handle(List, original(this).asMutable);
  }

  /** @see `Map#wasAltered` */
  wasAltered(): Promise<boolean> {
    return toThread(original(this).wasAltered);
  }

  /** @see `Map#asImmutable` */
  asImmutable(): Pipelined<this> {
    return toThread.handle(List, original(this).asImmutable);
  }

  /**
   * Returns a new List with other values or collections concatenated to this one.
   *
   * Note: `concat` can be used in `withMutations`.
   *
   * @alias merge
   */
  concat<C>(...valuesOrCollections: (Iterable<C> | AsyncIterable<C> | C)[]): Pipelined<List<T | C>> {
    return toThread.handle(List, original(this).concat, ...valuesOrCollections);
  }
  merge<C>(...collections: (Iterable<C> | AsyncIterable<C>)[]): Pipelined<List<T | C>> {
    return toThread.handle(List, original(this).merge, ...collections);
  }

  /**
   * Returns a new List with values passed through a
   * `mapper` function.
   */
  map<M>(mapper: (value: T, key: number, iter: this) => M | Promise<M>, context?: unknown): Pipelined<List<M>>;
  map(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).map, ...args);
  }

  /**
   * Flat-maps the List, returning a new List.
   *
   * Similar to `list.map(...).flatten(true)`.
   */
  flatMap<M>(
    mapper: (
      value: T,
      key: number,
      iter: this,
    ) => Iterable<M> | AsyncIterable<M> | Promise<Iterable<M> | AsyncIterable<M>>,
    context?: unknown,
  ): Pipelined<List<M>>;
  flatMap(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).flatMap, ...args);
  }

  /**
   * Returns a new List with only the values for which the `predicate`
   * function returns true.
   *
   * Note: `filter()` always returns a new instance, even if it results in
   * not filtering out any values.
   */
  filter<F extends T>(
    predicate: (value: T, index: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<List<F>>;
  filter(predicate: (value: T, index: number, iter: this) => unknown, context?: unknown): Pipelined<this>;
  filter(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).filter, ...args);
  }

  /**
   * Returns a new List with the values for which the `predicate`
   * function returns false and another for which is returns true.
   */
  partition<F extends T, C>(
    predicate: (this: C, value: T, index: number, iter: this) => boolean | Promise<boolean>,
    context?: C,
  ): Promise<[List<T>, List<F>]>;
  partition<C>(
    predicate: (this: C, value: T, index: number, iter: this) => unknown,
    context?: C,
  ): Promise<[this, this]>;
  partition(...args: unknown[]): unknown {
    return toThread(original(this).partition, ...args);
  }

  /**
   * Returns a new List with its values shuffled thanks to the
   * [Fisher–Yates](https://en.wikipedia.org/wiki/Fisher%E2%80%93Yates_shuffle)
   * algorithm.
   * It uses Math.random, but you can provide your own random number generator.
   */
  shuffle(random?: () => number | Promise<number>): Pipelined<this>;
  shuffle(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).shuffle, ...args);
  }

  /** Shallowly converts this Indexed collection to equivalent native JavaScript Array. */
  toJSON(): Promise<T[]> {
    return toThread(original(this).toJSON);
  }

  /** Shallowly converts this collection to an Array. */
  toArray(): Promise<T[]> {
    return toThread(original(this).toArray);
  }

  /**
   * Returns the value associated with the provided index, or notSetValue if
   * the index is beyond the bounds of the Collection.
   *
   * `index` may be a negative number, which indexes back from the end of the
   * Collection. `s.get(-1)` gets the last item in the Collection.
   */
  get<NSV>(index: number, notSetValue: NSV): Promise<T | Awaited<NSV>>;
  get(index: number): Promise<T | undefined>;
  get(...args: unknown[]): unknown {
    return toThread(original(this).get, ...args);
  }

  /**
   * Returns a Collection of the same type with `separator` between each item
   * in this Collection.
   */
  interpose(separator: T): Pipelined<this> {
    return toThread.handle(List, original(this).interpose, separator);
  }

  /**
   * Splice returns a new indexed Collection by replacing a region of this
   * Collection with new values. If values are not provided, it only skips the
   * region to be removed.
   *
   * `index` may be a negative number, which indexes back from the end of the
   * Collection. `s.splice(-2)` splices after the second to last item.
   *
   * Since `splice()` re-indexes values, it produces a complete copy, which
   * has `O(N)` complexity.
   *
   * Note: `splice` *cannot* be used in `withMutations`.
   */
  splice(index: number, removeNum: number, ...values: T[]): Pipelined<this> {
    return toThread.handle(List, original(this).splice, index, removeNum, ...values);
  }

  /**
   * Returns the first index at which a given value can be found in the
   * Collection, or -1 if it is not present.
   */
  indexOf(searchValue: T): Promise<number> {
    return toThread(original(this).indexOf, searchValue);
  }

  /**
   * Returns the last index at which a given value can be found in the
   * Collection, or -1 if it is not present.
   */
  lastIndexOf(searchValue: T): Promise<number> {
    return toThread(original(this).lastIndexOf, searchValue);
  }

  /**
   * Returns the first index in the Collection where a value satisfies the
   * provided predicate function. Otherwise -1 is returned.
   */
  findIndex(
    predicate: (value: T, index: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<number>;
  findIndex(...args: unknown[]): unknown {
    return toThread(original(this).findIndex, ...args);
  }

  /**
   * Returns the last index in the Collection where a value satisfies the
   * provided predicate function. Otherwise -1 is returned.
   */
  findLastIndex(
    predicate: (value: T, index: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<number>;
  findLastIndex(...args: unknown[]): unknown {
    return toThread(original(this).findLastIndex, ...args);
  }
  [Symbol.asyncIterator](): AsyncIterableIterator<T> {
    return toThread.iterate(original(this)[Symbol.iterator]);
  }

  /**
   * True if this and the other Collection have value equality, as defined
   * by `Immutable.is()`.
   *
   * Note: This is equivalent to `Immutable.is(this, other)`, but provided to
   * allow for chained expressions.
   */
  equals(other: unknown): Promise<boolean> {
    return toThread(original(this).equals, other);
  }

  /**
   * Computes and returns the hashed identity for this Collection.
   *
   * The `hashCode` of a Collection is used to determine potential equality,
   * and is used when adding this to a `Set` or as a key in a `Map`, enabling
   * lookup via a different instance.
   *
   * If two values have the same `hashCode`, they are [not guaranteed
   * to be equal][Hash Collision]. If two values have different `hashCode`s,
   * they must not be equal.
   *
   * [Hash Collision]: https://en.wikipedia.org/wiki/Collision_(computer_science)
   */
  hashCode(): Promise<number> {
    return toThread(original(this).hashCode);
  }

  /**
   * True if a key exists within this `Collection`, using `Immutable.is`
   * to determine equality
   */
  has(key: number): Promise<boolean> {
    return toThread(original(this).has, key);
  }

  /**
   * True if a value exists within this `Collection`, using `Immutable.is`
   * to determine equality
   * @alias contains
   */
  includes(value: T): Promise<boolean> {
    return toThread(original(this).includes, value);
  }
  contains(value: T): Promise<boolean> {
    return toThread(original(this).contains, value);
  }

  /**
   * In case the `Collection` is not empty returns the first element of the
   * `Collection`.
   * In case the `Collection` is empty returns the optional default
   * value if provided, if no default value is provided returns undefined.
   */
  first<NSV>(notSetValue: NSV): Promise<T | Awaited<NSV>>;
  first(): Promise<T | undefined>;
  first(...args: unknown[]): unknown {
    return toThread(original(this).first, ...args);
  }

  /**
   * In case the `Collection` is not empty returns the last element of the
   * `Collection`.
   * In case the `Collection` is empty returns the optional default
   * value if provided, if no default value is provided returns undefined.
   */
  last<NSV>(notSetValue: NSV): Promise<T | Awaited<NSV>>;
  last(): Promise<T | undefined>;
  last(...args: unknown[]): unknown {
    return toThread(original(this).last, ...args);
  }

  /**
   * Shallowly converts this Collection to an Object.
   *
   * Converts keys to Strings.
   */
  toObject(): Promise<{ [key: string]: T }> {
    return toThread(original(this).toObject);
  }

  /**
   * Converts this Collection to a Map, maintaining the order of iteration.
   *
   * Note: This is equivalent to `OrderedMap(this.toKeyedSeq())`, but
   * provided for convenience and to allow for chained expressions.
   */
  toOrderedMap(): Pipelined<OrderedMap<number, T>> {
    return toThread.handle(OrderedMap, original(this).toOrderedMap);
  }

  /**
   * Converts this Collection to a List, discarding keys.
   *
   * This is similar to `List(collection)`, but provided to allow for chained
   * expressions. However, when called on `Map` or other keyed collections,
   * `collection.toList()` discards the keys and creates a list of only the
   * values, whereas `List(collection)` creates a list of entry tuples.
   */
  toList(): Pipelined<List<T>> {
    return toThread.handle(List, original(this).toList);
  }

  /**
   * An iterator of this `Collection`'s keys.
   *
   * Note: this will return an ES6 iterator which does not support
   * Immutable.js sequence algorithms. Use `keySeq` instead, if this is
   * what you want.
   */
  keys(): AsyncIterableIterator<number> {
    return toThread.iterate(original(this).keys);
  }

  /**
   * An iterator of this `Collection`'s values.
   *
   * Note: this will return an ES6 iterator which does not support
   * Immutable.js sequence algorithms. Use `valueSeq` instead, if this is
   * what you want.
   */
  values(): AsyncIterableIterator<T> {
    return toThread.iterate(original(this).values);
  }

  /**
   * An iterator of this `Collection`'s entries as `[ key, value ]` tuples.
   *
   * Note: this will return an ES6 iterator which does not support
   * Immutable.js sequence algorithms. Use `entrySeq` instead, if this is
   * what you want.
   */
  entries(): AsyncIterableIterator<[number, T]> {
    return toThread.iterate(original(this).entries);
  }

  /**
   * Returns a new Collection of the same type with only the entries for which
   * the `predicate` function returns false.
   *
   * Note: `filterNot()` always returns a new instance, even if it results in
   * not filtering out any values.
   */
  filterNot(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  filterNot(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).filterNot, ...args);
  }

  /** Returns a new Collection of the same type in reverse order. */
  reverse(): Pipelined<this> {
    return toThread.handle(List, original(this).reverse);
  }

  /**
   * Returns a new Collection of the same type which includes the same entries,
   * stably sorted by using a `comparator`.
   *
   * If a `comparator` is not provided, a default comparator uses `<` and `>`.
   *
   * `comparator(valueA, valueB)`:
   *
   *   * Returns `0` if the elements should not be swapped.
   *   * Returns `-1` (or any negative number) if `valueA` comes before `valueB`
   *   * Returns `1` (or any positive number) if `valueA` comes after `valueB`
   *   * Alternatively, can return a value of the `PairSorting` enum type
   *   * Is pure, i.e. it must always return the same value for the same pair
   *     of values.
   *
   * When sorting collections which have no defined order, their ordered
   * equivalents will be returned. e.g. `map.sort()` returns OrderedMap.
   *
   * Note: `sort()` Always returns a new instance, even if the original was
   * already sorted.
   *
   * Note: This is always an eager operation.
   */
  sort(comparator?: Comparator<T>): Pipelined<this>;
  sort(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).sort, ...args);
  }

  /**
   * Like `sort`, but also accepts a `comparatorValueMapper` which allows for
   * sorting by more sophisticated means:
   *
   * Note: `sortBy()` Always returns a new instance, even if the original was
   * already sorted.
   *
   * Note: This is always an eager operation.
   */
  sortBy<C>(
    comparatorValueMapper: (value: T, key: number, iter: this) => C | Promise<C>,
    comparator?: Comparator<C>,
  ): Pipelined<this>;
  sortBy(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).sortBy, ...args);
  }

  /**
   * The `sideEffect` is executed for every entry in the Collection.
   *
   * Unlike `Array#forEach`, if any call of `sideEffect` returns
   * `false`, the iteration will stop. Returns the number of entries iterated
   * (including the last iteration which returned false).
   */
  forEach(sideEffect: (value: T, key: number, iter: this) => unknown, context?: unknown): Promise<number>;
  forEach(...args: unknown[]): unknown {
    return toThread(original(this).forEach, ...args);
  }

  /**
   * Returns a new Collection of the same type representing a portion of this
   * Collection from start up to but not including end.
   *
   * If begin is negative, it is offset from the end of the Collection. e.g.
   * `slice(-2)` returns a Collection of the last two entries. If it is not
   * provided the new Collection will begin at the beginning of this Collection.
   *
   * If end is negative, it is offset from the end of the Collection. e.g.
   * `slice(0, -1)` returns a Collection of everything but the last entry. If
   * it is not provided, the new Collection will continue through the end of
   * this Collection.
   *
   * If the requested slice is equivalent to the current Collection, then it
   * will return itself.
   */
  slice(begin?: number, end?: number): Pipelined<this>;
  slice(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).slice, ...args);
  }

  /**
   * Returns a new Collection of the same type containing all entries except
   * the first.
   */
  rest(): Pipelined<this> {
    return toThread.handle(List, original(this).rest);
  }

  /**
   * Returns a new Collection of the same type containing all entries except
   * the last.
   */
  butLast(): Pipelined<this> {
    return toThread.handle(List, original(this).butLast);
  }

  /**
   * Returns a new Collection of the same type which excludes the first `amount`
   * entries from this Collection.
   */
  skip(amount: number): Pipelined<this> {
    return toThread.handle(List, original(this).skip, amount);
  }

  /**
   * Returns a new Collection of the same type which excludes the last `amount`
   * entries from this Collection.
   */
  skipLast(amount: number): Pipelined<this> {
    return toThread.handle(List, original(this).skipLast, amount);
  }

  /**
   * Returns a new Collection of the same type which includes entries starting
   * from when `predicate` first returns false.
   */
  skipWhile(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  skipWhile(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).skipWhile, ...args);
  }

  /**
   * Returns a new Collection of the same type which includes entries starting
   * from when `predicate` first returns true.
   */
  skipUntil(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  skipUntil(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).skipUntil, ...args);
  }

  /**
   * Returns a new Collection of the same type which includes the first `amount`
   * entries from this Collection.
   */
  take(amount: number): Pipelined<this> {
    return toThread.handle(List, original(this).take, amount);
  }

  /**
   * Returns a new Collection of the same type which includes the last `amount`
   * entries from this Collection.
   */
  takeLast(amount: number): Pipelined<this> {
    return toThread.handle(List, original(this).takeLast, amount);
  }

  /**
   * Returns a new Collection of the same type which includes entries from this
   * Collection as long as the `predicate` returns true.
   */
  takeWhile(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  takeWhile(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).takeWhile, ...args);
  }

  /**
   * Returns a new Collection of the same type which includes entries from this
   * Collection as long as the `predicate` returns false.
   */
  takeUntil(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Pipelined<this>;
  takeUntil(...args: unknown[]): unknown {
    return toThread.handle(List, original(this).takeUntil, ...args);
  }

  /**
   * Reduces the Collection to a value by calling the `reducer` for every entry
   * in the Collection and passing along the reduced value.
   *
   * If `initialReduction` is not provided, the first item in the
   * Collection will be used.
   *
   * @see `Array#reduce`.
   */
  reduce(reducer: (reduction: T, value: T, key: number, iter: this) => T | Promise<T>): Promise<T>;
  reduce<R>(
    reducer: (reduction: R, value: T, key: number, iter: this) => R | Promise<R>,
    initialReduction: R,
    context?: unknown,
  ): Promise<Awaited<R>>;
  reduce<R>(reducer: (reduction: T | R, value: T, key: number, iter: this) => R | Promise<R>): Promise<Awaited<R>>;
  reduce(...args: unknown[]): unknown {
    return toThread(original(this).reduce, ...args);
  }

  /**
   * Reduces the Collection in reverse (from the right side).
   *
   * Note: Similar to this.reverse().reduce(), and provided for parity
   * with `Array#reduceRight`.
   */
  reduceRight(reducer: (reduction: T, value: T, key: number, iter: this) => T | Promise<T>): Promise<T>;
  reduceRight<R>(
    reducer: (reduction: R, value: T, key: number, iter: this) => R | Promise<R>,
    initialReduction: R,
    context?: unknown,
  ): Promise<Awaited<R>>;
  reduceRight<R>(reducer: (reduction: T | R, value: T, key: number, iter: this) => R | Promise<R>): Promise<Awaited<R>>;
  reduceRight(...args: unknown[]): unknown {
    return toThread(original(this).reduceRight, ...args);
  }

  /** True if `predicate` returns true for all entries in the Collection. */
  every(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<boolean>;
  every(...args: unknown[]): unknown {
    return toThread(original(this).every, ...args);
  }

  /** True if `predicate` returns true for any entry in the Collection. */
  some(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<boolean>;
  some(...args: unknown[]): unknown {
    return toThread(original(this).some, ...args);
  }

  /**
   * Joins values together as a string, inserting a separator between each.
   * The default separator is `","`.
   */
  join(separator?: string): Promise<string>;
  join(...args: unknown[]): unknown {
    return toThread(original(this).join, ...args);
  }

  /**
   * Returns true if this Collection includes no values.
   *
   * For some lazy `Seq`, `isEmpty` might need to iterate to determine
   * emptiness. At most one iteration will occur.
   */
  isEmpty(): Promise<boolean> {
    return toThread(original(this).isEmpty);
  }

  /**
   * Returns the size of this Collection.
   *
   * Regardless of if this Collection can describe its size lazily (some Seqs
   * cannot), this method will always return the correct size. E.g. it
   * evaluates a lazy `Seq` if necessary.
   *
   * If `predicate` is provided, then this returns the count of entries in the
   * Collection for which the `predicate` returns true.
   */
  count(): Promise<number>;
  count(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<number>;
  count(...args: unknown[]): unknown {
    return toThread(original(this).count, ...args);
  }

  /** Returns the first value for which the `predicate` returns true. */
  find(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: T,
  ): Promise<T | undefined>;
  find(...args: unknown[]): unknown {
    return toThread(original(this).find, ...args);
  }

  /**
   * Returns the last value for which the `predicate` returns true.
   *
   * Note: `predicate` will be called for each entry in reverse.
   */
  findLast(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: T,
  ): Promise<T | undefined>;
  findLast(...args: unknown[]): unknown {
    return toThread(original(this).findLast, ...args);
  }

  /** Returns the first [key, value] entry for which the `predicate` returns true. */
  findEntry(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: T,
  ): Promise<[number, T] | undefined>;
  findEntry(...args: unknown[]): unknown {
    return toThread(original(this).findEntry, ...args);
  }

  /**
   * Returns the last [key, value] entry for which the `predicate`
   * returns true.
   *
   * Note: `predicate` will be called for each entry in reverse.
   */
  findLastEntry(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
    notSetValue?: T,
  ): Promise<[number, T] | undefined>;
  findLastEntry(...args: unknown[]): unknown {
    return toThread(original(this).findLastEntry, ...args);
  }

  /** Returns the key for which the `predicate` returns true. */
  findKey(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<number | undefined>;
  findKey(...args: unknown[]): unknown {
    return toThread(original(this).findKey, ...args);
  }

  /**
   * Returns the last key for which the `predicate` returns true.
   *
   * Note: `predicate` will be called for each entry in reverse.
   */
  findLastKey(
    predicate: (value: T, key: number, iter: this) => boolean | Promise<boolean>,
    context?: unknown,
  ): Promise<number | undefined>;
  findLastKey(...args: unknown[]): unknown {
    return toThread(original(this).findLastKey, ...args);
  }

  /** Returns the key associated with the search value, or undefined. */
  keyOf(searchValue: T): Promise<number | undefined> {
    return toThread(original(this).keyOf, searchValue);
  }

  /** Returns the last key associated with the search value, or undefined. */
  lastKeyOf(searchValue: T): Promise<number | undefined> {
    return toThread(original(this).lastKeyOf, searchValue);
  }

  /**
   * Returns the maximum value in this collection. If any values are
   * comparatively equivalent, the first one found will be returned.
   *
   * The `comparator` is used in the same way as `Collection#sort`. If it is not
   * provided, the default comparator is `>`.
   *
   * When two values are considered equivalent, the first encountered will be
   * returned. Otherwise, `max` will operate independent of the order of input
   * as long as the comparator is commutative. The default comparator `>` is
   * commutative *only* when types do not differ.
   *
   * If `comparator` returns 0 and either value is NaN, undefined, or null,
   * that value will be returned.
   */
  max(comparator?: Comparator<T>): Promise<T | undefined>;
  max(...args: unknown[]): unknown {
    return toThread(original(this).max, ...args);
  }

  /**
   * Like `max`, but also accepts a `comparatorValueMapper` which allows for
   * comparing by more sophisticated means:
   */
  maxBy<C>(
    comparatorValueMapper: (value: T, key: number, iter: this) => C | Promise<C>,
    comparator?: Comparator<C>,
  ): Promise<T | undefined>;
  maxBy(...args: unknown[]): unknown {
    return toThread(original(this).maxBy, ...args);
  }

  /**
   * Returns the minimum value in this collection. If any values are
   * comparatively equivalent, the first one found will be returned.
   *
   * The `comparator` is used in the same way as `Collection#sort`. If it is not
   * provided, the default comparator is `<`.
   *
   * When two values are considered equivalent, the first encountered will be
   * returned. Otherwise, `min` will operate independent of the order of input
   * as long as the comparator is commutative. The default comparator `<` is
   * commutative *only* when types do not differ.
   *
   * If `comparator` returns 0 and either value is NaN, undefined, or null,
   * that value will be returned.
   */
  min(comparator?: Comparator<T>): Promise<T | undefined>;
  min(...args: unknown[]): unknown {
    return toThread(original(this).min, ...args);
  }

  /**
   * Like `min`, but also accepts a `comparatorValueMapper` which allows for
   * comparing by more sophisticated means:
   */
  minBy<C>(
    comparatorValueMapper: (value: T, key: number, iter: this) => C | Promise<C>,
    comparator?: Comparator<C>,
  ): Promise<T | undefined>;
  minBy(...args: unknown[]): unknown {
    return toThread(original(this).minBy, ...args);
  }

  /** True if `iter` includes every value in this Collection. */
  isSubset(iter: Iterable<T> | AsyncIterable<T>): Promise<boolean> {
    return toThread(original(this).isSubset, iter);
  }

  /** True if this Collection includes every value in `iter`. */
  isSuperset(iter: Iterable<T> | AsyncIterable<T>): Promise<boolean> {
    return toThread(original(this).isSuperset, iter);
  }
}

/**
 * Synchronously compiles the Sass file at `path` to CSS. If it succeeds it
 * returns a {@link CompileResult}, and if it fails it throws an {@link
 * Exception}.
 *
 * This only allows synchronous {@link Importer}s and {@link CustomFunction}s.
 *
 * **Heads up!** When using the [sass-embedded] npm package for single
 * compilations, **{@link compileAsync} is almost always faster than
 * {@link compile}**, due to the overhead of emulating synchronous messaging
 * with worker threads and concurrent compilations being blocked on main thread.
 *
 * If you are running multiple compilations with the [sass-embedded] npm
 * package, using a {@link Compiler} will provide some speed improvements over
 * the module-level methods, and an {@link AsyncCompiler} will be much faster.
 *
 * [sass-embedded]: https://www.npmjs.com/package/sass-embedded
 *
 * @example
 *
 * ```js
 * const sass = require('sass');
 *
 * const result = sass.compile("style.scss");
 * console.log(result.css);
 * ```
 *
 * @category Compile
 * @compatibility dart: "1.45.0", node: false
 */
export function compile(path: string, options?: Options<'sync'>): Promise<CompileResult>;
export function compile(...args: unknown[]): unknown {
  return toThread(sass.compile, ...args);
}

/**
 * Asynchronously compiles the Sass file at `path` to CSS. Returns a promise
 * that resolves with a {@link CompileResult} if it succeeds and rejects with an
 * {@link Exception} if it fails.
 *
 * This only allows synchronous or asynchronous {@link Importer}s and
 * {@link CustomFunction}s.
 *
 * **Heads up!** When using the `sass` npm package, **{@link compile} is almost
 * twice as fast as {@link compileAsync}**, due to the overhead of making the
 * entire evaluation process asynchronous.
 *
 * @example
 *
 * ```js
 * const sass = require('sass');
 *
 * const result = await sass.compileAsync("style.scss");
 * console.log(result.css);
 * ```
 *
 * @category Compile
 * @compatibility dart: "1.45.0", node: false
 */
export function compileAsync(path: string, options?: Options<'async'>): Promise<CompileResult>;
export function compileAsync(...args: unknown[]): unknown {
  return toThread(sass.compileAsync, ...args);
}

/**
 * Synchronously compiles a stylesheet whose contents is `source` to CSS. If it
 * succeeds it returns a {@link CompileResult}, and if it fails it throws an
 * {@link Exception}.
 *
 * This only allows synchronous {@link Importer}s and {@link CustomFunction}s.
 *
 * **Heads up!** When using the [sass-embedded] npm package for single
 * compilations, **{@link compileStringAsync} is almost always faster than
 * {@link compileString}**, due to the overhead of emulating synchronous
 * messaging with worker threads and concurrent compilations being blocked on
 * main thread.
 *
 * If you are running multiple compilations with the [sass-embedded] npm
 * package, using a {@link Compiler} will provide some speed improvements over
 * the module-level methods, and an {@link AsyncCompiler} will be much faster.
 *
 * [sass-embedded]: https://www.npmjs.com/package/sass-embedded
 *
 * @example
 *
 * ```js
 * const sass = require('sass');
 *
 * const result = sass.compileString(`
 * h1 {
 *   font-size: 40px;
 *   code {
 *     font-face: Roboto Mono;
 *   }
 * }`);
 * console.log(result.css);
 * ```
 *
 * @category Compile
 * @compatibility dart: "1.45.0", node: false
 */
export function compileString(source: string, options?: StringOptions<'sync'>): Promise<CompileResult>;
export function compileString(...args: unknown[]): unknown {
  return toThread(sass.compileString, ...args);
}

/**
 * Asynchronously compiles a stylesheet whose contents is `source` to CSS.
 * Returns a promise that resolves with a {@link CompileResult} if it succeeds
 * and rejects with an {@link Exception} if it fails.
 *
 * This only allows synchronous or asynchronous {@link Importer}s and {@link
 * CustomFunction}s.
 *
 * **Heads up!** When using the `sass` npm package, **{@link compileString} is
 * almost twice as fast as {@link compileStringAsync}**, due to the overhead
 * of making the entire evaluation process asynchronous.
 *
 * @example
 *
 * ```js
 * const sass = require('sass');
 *
 * const result = await sass.compileStringAsync(`
 * h1 {
 *   font-size: 40px;
 *   code {
 *     font-face: Roboto Mono;
 *   }
 * }`);
 * console.log(result.css);
 * ```
 *
 * @category Compile
 * @compatibility dart: "1.45.0", node: false
 */
export function compileStringAsync(source: string, options?: StringOptions<'async'>): Promise<CompileResult>;
export function compileStringAsync(...args: unknown[]): unknown {
  return toThread(sass.compileStringAsync, ...args);
}

/**
 * Creates a synchronous {@link Compiler}. Each compiler instance exposes the
 * {@link compile} and {@link compileString} methods within the lifespan of the
 * Compiler. Given identical input, these methods will return results identical
 * to their counterparts exposed at the module root. To use asynchronous
 * compilation, use {@link initAsyncCompiler}.
 *
 * When calling the compile functions multiple times, using a compiler instance
 * with the [sass-embedded] npm package is much faster than using the top-level
 * compilation methods or the [sass] npm package.
 *
 * [sass-embedded]: https://www.npmjs.com/package/sass-embedded
 *
 * [sass]: https://www.npmjs.com/package/sass
 *
 * @example
 *
 * ```js
 * const sass = require('sass');
 * function setup() {
 *   const compiler = sass.initCompiler();
 *   const result1 = compiler.compileString('a {b: c}').css;
 *   const result2 = compiler.compileString('a {b: c}').css;
 *   compiler.dispose();
 *
 *   // throws error
 *   const result3 = sass.compileString('a {b: c}').css;
 * }
 * ```
 * @category Compile
 * @compatibility dart: "1.70.0", node: false
 */
export function initCompiler(): Pipelined<Compiler> {
  return toThread.handle(Compiler, sass.initCompiler);
}

/**
 * Creates an asynchronous {@link AsyncCompiler}. Each compiler
 * instance exposes the {@link compileAsync} and {@link compileStringAsync}
 * methods within the lifespan of the Compiler. Given identical input, these
 * methods will return results identical to their counterparts exposed at the
 * module root. To use synchronous compilation, use {@link initCompiler};
 *
 * When calling the compile functions multiple times, using a compiler instance
 * with the [sass-embedded] npm package is much faster than using the top-level
 * compilation methods or the [sass] npm package.
 *
 * [sass-embedded]: https://www.npmjs.com/package/sass-embedded
 *
 * [sass]: https://www.npmjs.com/package/sass
 *
 * @example
 *
 * ```js
 * const sass = require('sass');
 * async function setup() {
 *   const compiler = await sass.initAsyncCompiler();
 *   const result1 = await compiler.compileStringAsync('a {b: c}').css;
 *   const result2 = await compiler.compileStringAsync('a {b: c}').css;
 *   await compiler.dispose();
 *
 *   // throws error
 *   const result3 = await sass.compileStringAsync('a {b: c}').css;
 * }
 * ```
 * @category Compile
 * @compatibility dart: "1.70.0", node: false
 */
export function initAsyncCompiler(): Promise<AsyncCompiler> {
  return toThread.handle(AsyncCompiler, sass.initAsyncCompiler);
}

/**
 * This function synchronously compiles a Sass file to CSS. If it succeeds, it
 * returns the result, and if it fails it throws an error.
 *
 * **Heads up!** When using the `sass-embedded` npm package, **{@link render}
 * is almost always faster than {@link renderSync}**, due to the overhead of
 * emulating synchronous messaging with worker threads and concurrent
 * compilations being blocked on main thread.
 *
 * @example
 *
 * ```js
 * const sass = require('sass'); // or require('node-sass');
 *
 * const result = sass.renderSync({file: "style.scss"});
 * // ...
 * ```
 *
 * @category Legacy
 * @deprecated Use {@link compile} or {@link compileString} instead.
 */
export function renderSync(options: LegacyOptions<'sync'>): Promise<LegacyResult> {
  return toThread(sass.renderSync, options);
}

/**
 * An object containing all deprecation types.
 *
 * @category Messages
 * @compatibility dart: "1.74.0", node: false
 */
export const deprecations: PromiseLike<Deprecations & DeprecationsUtil> = toThread.variable(sass.deprecations);

/**
 * A namespace for built-in {@link Logger}s.
 *
 * @category Logger
 * @compatibility dart: "1.43.0", node: false
 */
export const Logger = {
  /**
   * A {@link Logger} that silently ignores all warnings and debug messages.
   *
   * @example
   *
   * ```js
   * const sass = require('sass');
   *
   * const result = sass.renderSync({
   *   file: 'input.scss',
   *   logger: sass.Logger.silent,
   * });
   * ```
   */
  silent: toThread.variable<LoggerResult>(sass.Logger.silent),
};

/**
 * Sass's [`false` value](https://sass-lang.com/documentation/values/booleans).
 *
 * @category Custom Function
 */
export const sassFalse: PromiseLike<SassBoolean> & SassBoolean = toThread.value(sass.sassFalse, SassBoolean);

/**
 * Sass's [`null` value](https://sass-lang.com/documentation/values/null).
 *
 * @category Custom Function
 */
export const sassNull: PromiseLike<Value> & Value = toThread.value(sass.sassNull, Value);

/**
 * Sass's [`true` value](https://sass-lang.com/documentation/values/booleans).
 *
 * @category Custom Function
 */
export const sassTrue: PromiseLike<SassBoolean> & SassBoolean = toThread.value(sass.sassTrue, SassBoolean);

/**
 * A shorthand for `sass.types.Boolean.FALSE`.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link sassFalse} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export const FALSE: PromiseLike<TypesBoolean<false>> & TypesBoolean<false> = toThread.value(sass.FALSE, TypesBoolean);

/**
 * A shorthand for `sass.types.Null.NULL`.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link sassNull} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export const NULL: PromiseLike<TypesNull> & TypesNull = toThread.value(sass.NULL, TypesNull);

/**
 * A shorthand for `sass.types.Boolean.TRUE`.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link sassTrue} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export const TRUE: PromiseLike<TypesBoolean<true>> & TypesBoolean<true> = toThread.value(sass.TRUE, TypesBoolean);

/**
 * The namespace for value types used in the legacy function API.
 *
 * @category Legacy
 * @deprecated This only works with the legacy {@link render} and {@link
 * renderSync} APIs. Use {@link Value} with {@link compile}, {@link
 * compileString}, {@link compileAsync}, and {@link compileStringAsync} instead.
 */
export const types = {
  Null: TypesNull,
  Number: TypesNumber,
  String: TypesString,
  Boolean: TypesBoolean,
  Color: TypesColor,
  List: TypesList,
  Map: TypesMap,
  Error: TypesError,
};

/**
 * Information about the Sass implementation. This always begins with a unique
 * identifier for the Sass implementation, followed by U+0009 TAB, followed by
 * its npm package version. Some implementations include additional information
 * as well, but not in any standardized format.
 *
 * * For Dart Sass, the implementation name is `dart-sass`.
 * * For Node Sass, the implementation name is `node-sass`.
 * * For the embedded host, the implementation name is `sass-embedded`.
 */
export const info: PromiseLike<string> = toThread.value(sass.info);

export declare namespace types {
  type Null = TypesNull;
  type Number = TypesNumber;
  type String = TypesString;
  type Boolean<T extends boolean = boolean> = TypesBoolean<T>;
  type Color = TypesColor;
  type List = TypesList;
  type Map = TypesMap;
  type Error = TypesError;
}

defineCrossings(sass, {
  handles: {
    AsyncCompiler: { class: AsyncCompiler, original: sass.AsyncCompiler, ends: 'dispose' },
    Compiler: { class: Compiler, original: sass.Compiler, ends: 'dispose' },
    Version: { class: Version, original: sass.Version },
    NodePackageImporter: { class: NodePackageImporter, original: sass.NodePackageImporter },
    CalculationInterpolation: { class: CalculationInterpolation, original: sass.CalculationInterpolation },
    CalculationOperation: { class: CalculationOperation, original: sass.CalculationOperation },
    Value: { class: Value, original: sass.Value },
    SassList: { class: SassList, original: sass.SassList },
    SassArgumentList: { class: SassArgumentList, original: sass.SassArgumentList },
    SassBoolean: { class: SassBoolean, original: sass.SassBoolean },
    SassCalculation: { class: SassCalculation, original: sass.SassCalculation },
    SassColor: { class: SassColor, original: sass.SassColor },
    SassFunction: { class: SassFunction, original: sass.SassFunction },
    SassMap: { class: SassMap, original: sass.SassMap },
    SassMixin: { class: SassMixin, original: sass.SassMixin },
    SassModule: { class: SassModule, original: sass.SassModule },
    SassNumber: { class: SassNumber, original: sass.SassNumber },
    SassString: { class: SassString, original: sass.SassString },
    Boolean: { class: TypesBoolean, original: sass.types.Boolean },
    Null: { class: TypesNull, original: sass.types.Null },
    Number: { class: TypesNumber, original: sass.types.Number },
    String: { class: TypesString, original: sass.types.String },
    Color: { class: TypesColor, original: sass.types.Color },
    List: { class: TypesList, original: sass.types.List },
    Map: { class: TypesMap, original: sass.types.Map },
    Error: { class: TypesError, original: sass.types.Error },
    OrderedMap: { class: OrderedMap },
    List_: { class: List },
  },
  errors: { Exception: { class: Exception, original: sass.Exception } },
  copies: {
    CompileResult: { properties: ['css', 'loadedUrls'] },
    Deprecation: { properties: ['id', 'status', 'deprecatedIn', 'obsoleteIn'] },
    Deprecations: {
      properties: [
        'call-string',
        'elseif',
        'moz-document',
        'relative-canonical',
        'new-global',
        'color-module-compat',
        'slash-div',
        'bogus-combinators',
      ],
    },
    DeprecationsUtil: { properties: ['dartSass2'] },
    DeprecationSelectorDifference: { properties: ['include', 'exclude'] },
    CanonicalizeContext: { properties: ['fromImport', 'containingUrl'] },
    SourceSpan: { properties: ['start', 'end', 'text'] },
    Logger: {},
    SourceLocation: { properties: ['offset', 'line', 'column'] },
    LegacyImporterThis: { properties: ['fromImport', 'options'] },
    LegacyPluginThis: { properties: ['options'] },
    LegacyResult: { properties: ['css', 'stats'] },
    RawSourceMap: { properties: ['version', 'sources', 'names', 'mappings'] },
    StartOfSourceMap: {},
  },
  plain: [sass.Logger.silent, sass.deprecations],
  functions: {
    compile: { facade: compile, original: sass.compile },
    compileAsync: { facade: compileAsync, original: sass.compileAsync },
    compileString: { facade: compileString, original: sass.compileString },
    compileStringAsync: { facade: compileStringAsync, original: sass.compileStringAsync },
    initCompiler: { facade: initCompiler, original: sass.initCompiler },
    initAsyncCompiler: { facade: initAsyncCompiler, original: sass.initAsyncCompiler },
    renderSync: { facade: renderSync, original: sass.renderSync },
  },
});

export default {
  AsyncCompiler,
  Compiler,
  compile,
  compileAsync,
  compileString,
  compileStringAsync,
  initCompiler,
  initAsyncCompiler,
  deprecations,
  Version,
  Exception,
  NodePackageImporter,
  Logger,
  CalculationInterpolation,
  CalculationOperation,
  SassArgumentList,
  SassBoolean,
  SassCalculation,
  SassColor,
  SassFunction,
  SassList,
  SassMap,
  SassMixin,
  SassModule,
  SassNumber,
  SassString,
  Value,
  sassFalse,
  sassNull,
  sassTrue,
  FALSE,
  NULL,
  TRUE,
  types,
  renderSync,
  info,
};
