import type { Step } from "./paths";

/** How much one record may hold, far above any real event. docs/event-record.md lists the same numbers. */
export const LIMITS = {
  /** Levels of nesting; the deepest of the format, parents of organizations apart, is 8. */
  depth: 64,
  /** Bytes of the whole record, as JSON without blanks in UTF-8. */
  bytes: 1_000_000,
  /** Objects, lists, texts, numbers and flags in the whole record. */
  values: 50_000,
  /** Characters of a text in one language. */
  text: 20_000,
  /** Characters of any other string: keys, ids, aliases, references, names of files. */
  string: 500,
  /** Members of a list of points, topics or the like. */
  points: 200,
  /** Participants, and those that a part of the record names. */
  people: 500,
  /** Members of any other list: organizations, agreements, follow-ups and all the rest. */
  list: 1000,
  /** Problems that are reported of one record. */
  problems: 100,
} as const;

const POINTS = new Set(["points", "topics", "saw", "sections", "scope", "narrative", "background"]);

/** How many members the list of a field may have. */
export const mostMembers = (field: string): number => {
  if (field === "participants") return LIMITS.people;
  return POINTS.has(field) ? LIMITS.points : LIMITS.list;
};

/** How many characters a string of a field may have; `en` and `zh` hold the texts. */
export const mostCharacters = (field: string): number =>
  field === "en" || field === "zh" ? LIMITS.text : LIMITS.string;

/** A place of an input that is over a limit; the place is empty for the record as a whole. */
export interface OverLimit {
  at: readonly Step[];
  code: "too_many" | "too_long" | "too_large" | "too_deep";
  values: Readonly<Record<string, string>>;
}

/** The bytes of a string in UTF-8; each half of a surrogate pair counts two. */
const bytesIn = (text: string): number => {
  let bytes = 0;
  for (let i = 0; i < text.length; i += 1) {
    const unit = text.charCodeAt(i);
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit >= 0xd800 && unit < 0xe000) ? 2 : 3;
  }
  return bytes;
};

class Measure {
  readonly found: OverLimit[] = [];
  private values = 0;
  private bytes = 0;

  get isTooLarge(): boolean {
    return this.values > LIMITS.values || this.bytes > LIMITS.bytes;
  }

  /** False once nothing more needs to be looked at. */
  visit(value: unknown, field: string, at: readonly Step[]): boolean {
    if (at.length > LIMITS.depth) {
      this.found.unshift({ at: [], code: "too_deep", values: { most: `${LIMITS.depth}` } });
      return false;
    }
    this.values += 1;
    if (!this.goesOn) return false;
    if (typeof value === "string") this.text(value, field, at);
    else if (Array.isArray(value)) return this.list(value, field, at);
    else if (typeof value === "object" && value !== null) return this.fields(value, at);
    else this.bytes += String(value).length + 1;
    return this.goesOn;
  }

  private get goesOn(): boolean {
    return !this.isTooLarge && this.found.length < LIMITS.problems;
  }

  private text(value: string, field: string, at: readonly Step[]): void {
    const most = mostCharacters(field);
    if (value.length > most)
      this.found.push({ at, code: "too_long", values: { count: `${value.length}`, most: `${most}` } });
    else this.bytes += bytesIn(value) + 3;
  }

  private list(members: readonly unknown[], field: string, at: readonly Step[]): boolean {
    const most = mostMembers(field);
    this.bytes += 3;
    if (members.length > most) {
      this.found.push({ at, code: "too_many", values: { count: `${members.length}`, most: `${most}` } });
      return this.goesOn;
    }
    return members.every((member, i) => this.visit(member, field, [...at, i]));
  }

  private fields(value: object, at: readonly Step[]): boolean {
    this.bytes += 3;
    for (const name of Object.keys(value)) {
      this.bytes += bytesIn(name) + 3;
      if (!this.visit((value as Readonly<Record<string, unknown>>)[name], name, [...at, name])) return false;
    }
    return true;
  }
}

/**
 * Where an input is larger than a record may be; empty where it is not. Looks at no more than LIMITS.values values, so that it
 * is quick whatever it is given, objects that contain themselves included.
 */
export const overLimits = (input: unknown): OverLimit[] => {
  const measure = new Measure();
  measure.visit(input, "", []);
  const [first] = measure.found;
  if (first?.code === "too_deep") return [first];
  if (measure.found.length > 0 || !measure.isTooLarge) return measure.found;
  const values = { megabytes: `${LIMITS.bytes / 1_000_000}`, values: `${LIMITS.values}` };
  return [{ at: [], code: "too_large", values }];
};
