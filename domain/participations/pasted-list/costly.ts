/** What a text must contain one of, to match: words in it, or one of these kinds of characters. */
type Need = readonly string[];

// Kinds of characters, by names that no text to be searched for has.
const KINDS: Readonly<Record<string, RegExp>> = {
  "\0han": /\p{Script=Han}/u,
  "\0upper": /\p{Lu}/u,
  "\0digit": /\d/,
};
// Of these, a text in lower letters lacks what it matches.
const FOLDED = /[ſK\u0130]/;
const MOST_NEEDS = 3;
const MOST_WORDS = 80;
const MOST_OF_CLASS = 12;

// The rarer the words are in texts, the better; a need is as good as the most frequent of its words.
const rarity = (words: string): number => {
  if (words.startsWith("\0")) return words === "\0han" ? 0.4 : 0.8;
  return [...words].reduce((sum, each) => sum + (each > "\u2e7f" ? 2 : /[a-z]/i.test(each) ? 0.9 : 0.5), 0);
};
const worth = (need: Need): number => Math.min(...need.map(rarity)) - need.length / 100;
const best = (needs: readonly Need[]): readonly Need[] =>
  [...new Map(needs.map((need) => [need.join("|"), need])).values()]
    .sort((a, b) => worth(b) - worth(a))
    .slice(0, MOST_NEEDS);

interface Part {
  needs: readonly Need[];
  /** The one character that it is. */
  literal?: string;
  /** It is no character of the text. */
  isAssertion?: boolean;
}

const NOTHING: Part = { needs: [] };
const DIGIT: readonly Need[] = [["\0digit"]];
const HAN: readonly Need[] = [["\0han"]];
const UPPER: readonly Need[] = [["\0upper"]];
const BOUNDS = /[*+?]|\{(\d+)(?:,\d*)?\}/y;
const ESCAPED = /[pPu]\{[^}]*\}|u[\da-fA-F]{4}|x[\da-fA-F]{2}|k<[^>]*>|c[a-zA-Z]|\d+|[\s\S]/y;

/** Reads the source of an expression for what each of its matches contains. It skips what it does not know. */
class Reader {
  private at = 0;
  constructor(
    private readonly source: string,
    private readonly folds: boolean,
    private readonly inUnicode: boolean,
  ) {}

  alternatives(): readonly Need[] {
    const each = [this.sequence()];
    while (this.took("|")) each.push(this.sequence());
    if (each.length === 1) return each[0] ?? [];
    const firsts = each.map(([first]) => first);
    const words = firsts.flatMap((first) => first ?? []);
    return firsts.some((first) => !first) || words.length > MOST_WORDS ? [] : [[...new Set(words)]];
  }

  private sequence(): readonly Need[] {
    const needs: Need[] = [];
    let run = "";
    const flush = () => {
      if (run !== "") needs.push([run]);
      run = "";
    };
    while (this.at < this.source.length && this.source[this.at] !== "|" && this.source[this.at] !== ")") {
      const { needs: own, literal, isAssertion } = this.part();
      const isOptional = this.quantifier();
      if (literal !== undefined && isOptional === undefined) run += literal;
      else if (!isAssertion || own.length > 0) {
        if (!isAssertion) flush();
        if (isOptional !== true) needs.push(...own);
      }
    }
    flush();
    return best(needs);
  }

  /** Whether the part before may be left out; undefined without a quantifier. */
  private quantifier(): boolean | undefined {
    const next = this.source[this.at];
    if (next === undefined || !"*+?{".includes(next)) return undefined;
    BOUNDS.lastIndex = this.at;
    const [all = "", least] = BOUNDS.exec(this.source) ?? [];
    if (all === "") return undefined;
    this.at += all.length;
    this.took("?");
    return next === "*" || next === "?" || least === "0";
  }

  private took(words: string): boolean {
    const is = this.source.startsWith(words, this.at);
    if (is) this.at += words.length;
    return is;
  }

  private part(): Part {
    const first = this.source[this.at] ?? "";
    if (!"([^$.\\".includes(first)) return this.character();
    if (first === "\\")
      return "bB".includes(this.source[this.at + 1] ?? "") ? this.skip(2, true) : this.character();
    if (first === "^" || first === "$") return this.skip(1, true);
    if (first === ".") return this.skip(1, false);
    this.at += 1;
    return first === "[" ? { needs: this.characterClass() } : this.group();
  }

  private skip(characters: number, isAssertion: boolean): Part {
    this.at += characters;
    return { needs: [], isAssertion };
  }

  private group(): Part {
    const isDenied = this.took("?!") || this.took("?<!");
    const isAssertion = isDenied || this.took("?=") || this.took("?<=");
    if (!isAssertion && !this.took("?:") && this.took("?")) {
      if (!this.took("<")) throw new Error("An unknown group");
      this.at = this.source.indexOf(">", this.at) + 1;
    }
    const needs = this.alternatives();
    if (!this.took(")")) throw new Error("An unknown group");
    return { needs: isDenied ? [] : needs, isAssertion };
  }

  /** One character, or a kind of characters. */
  private character(): Part {
    if (!this.took("\\")) {
      const literal = String.fromCodePoint(this.source.codePointAt(this.at) ?? 0);
      this.at += literal.length;
      return this.literal(literal);
    }
    ESCAPED.lastIndex = this.at;
    const [escaped = ""] = ESCAPED.exec(this.source) ?? [];
    this.at += escaped.length;
    if (escaped === "d") return { needs: DIGIT };
    if (escaped === "p{Script=Han}" && this.inUnicode) return { needs: HAN };
    if (escaped === "p{Lu}" && this.inUnicode && !this.folds) return { needs: UPPER };
    return /^[a-z\d]/i.test(escaped) ? NOTHING : this.literal(escaped);
  }

  private literal(literal: string): Part {
    if (literal.length > 1) return NOTHING;
    if (!this.folds) return { needs: [[literal]], literal };
    const low = literal.toLowerCase();
    // Other letters than those of English have more forms.
    if (low > "\u007f" && low !== literal.toUpperCase()) return NOTHING;
    return { needs: [[low]], literal: low };
  }

  private characterClass(): readonly Need[] {
    const words = new Set<string>();
    let isKnown = !this.took("^");
    while (!this.took("]")) {
      if (this.at >= this.source.length) throw new Error("An unknown class");
      const { needs } = this.character();
      if (needs[0]) for (const each of needs[0]) words.add(each);
      else isKnown = false;
      // A range, unless the hyphen ends the class.
      if (this.source[this.at] === "-" && this.source[this.at + 1] !== "]") isKnown = false;
    }
    return isKnown && words.size > 0 && words.size <= MOST_OF_CLASS ? [[...words]] : [];
  }
}

/** What each text that an expression matches contains: something of every need. */
export const needsOf = ({ source, ignoreCase, unicode }: RegExp): readonly Need[] => {
  try {
    return new Reader(source, ignoreCase, unicode).alternatives();
  } catch {
    return [];
  }
};

/** Whether a text may match: false only where it lacks what every match contains. */
const mayMatch = (text: string, needs: readonly Need[], folds: boolean): boolean => {
  if (needs.length === 0 || (folds && FOLDED.test(text))) return true;
  const words = folds ? text.toLowerCase() : text;
  return needs.every((need) => need.some((each) => KINDS[each]?.test(text) ?? words.includes(each)));
};

/**
 * The same expression, compiled only for a text that has the words it asks for. Compiling the long ones takes a browser far more time
 * than reading a list with them, and most match nothing in most lists.
 */
export const costly = (expression: RegExp): RegExp => {
  let needs: readonly Need[] | undefined;
  const may = (text: string): boolean => {
    needs ??= needsOf(expression);
    return mayMatch(text, needs, expression.ignoreCase);
  };
  const own = RegExp.prototype;
  const exec = (text: string): RegExpExecArray | null => {
    if (may(text)) return own.exec.call(expression, text);
    if (expression.global || expression.sticky) expression.lastIndex = 0;
    return null;
  };
  // What matches all at once, or splits, does so with a copy.
  const matchAll = (text: string) => (may(text) ? own[Symbol.matchAll].call(expression, text) : [].values());
  const split = (text: string, limit?: number) =>
    may(text) ? own[Symbol.split].call(expression, text, limit) : [text].slice(0, limit);
  return Object.defineProperties(expression, {
    exec: { value: exec },
    [Symbol.matchAll]: { value: matchAll },
    [Symbol.split]: { value: split },
  });
};
