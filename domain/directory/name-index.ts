import { LANGS, type Text } from "../events/values";
import { sameName } from "./names";

/** Named things in the order in which they were added, found by name without a comparison of each with each. */
export class NameIndex<E extends { readonly name: Text }> {
  private readonly places = new Map<string, number[]>();
  private readonly entries: E[] = [];

  constructor(entries: Iterable<E> = []) {
    for (const entry of entries) this.add(entry);
  }

  add(entry: E): void {
    for (const lang of LANGS) {
      const key = `${lang} ${entry.name[lang]}`;
      const places = this.places.get(key);
      if (places) places.push(this.entries.length);
      else if (entry.name[lang]) this.places.set(key, [this.entries.length]);
    }
    this.entries.push(entry);
  }

  /** Those of the same name, as `sameName` compares. */
  named(name: Text | undefined): E[] {
    const places = new Set(LANGS.flatMap((lang) => this.places.get(`${lang} ${name?.[lang]}`) ?? []));
    const found = [...places].sort((a, b) => a - b).flatMap((place) => this.entries[place] ?? []);
    return found.filter((entry) => sameName(entry.name, name));
  }
}
