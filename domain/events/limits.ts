import type { Step } from "./paths";

/** The size limits of a record, far above any real event; also listed in docs/event-record.md. */
export const LIMITS = {
  /** Nesting depth; the format's maximum, without parents of organizations, is 8. */
  depth: 64,
  /** Size of the whole record in bytes, as compact JSON in UTF-8. */
  bytes: 1_000_000,
  /** Number of values in the whole record. */
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
  /** Maximum number of reported problems. */
  problems: 100,
} as const;

const POINTS = new Set(["points", "topics", "saw", "sections", "scope", "narrative", "background"]);

/** The maximum length of a field's list. */
export const mostMembers = (field: string): number => {
  if (field === "participants") return LIMITS.people;
  return POINTS.has(field) ? LIMITS.points : LIMITS.list;
};

/** The maximum length of a field's string; `en` and `zh` hold texts. */
export const mostCharacters = (field: string): number =>
  field === "en" || field === "zh" ? LIMITS.text : LIMITS.string;

/** A place that exceeds a limit; the path is empty for the whole record. */
interface OverLimit {
  at: readonly Step[];
  code: "too_many" | "too_long" | "too_large" | "too_deep";
  values: Readonly<Record<string, string>>;
}

/** The size of a string in UTF-8; each lone surrogate counts two bytes. */
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

  /** False once the traversal can stop. */
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
 * The places where an input exceeds the limits. Visits at most LIMITS.values values, so that it is fast for any input,
 * including circular ones.
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
