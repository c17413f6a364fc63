import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const person = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: en(name) },
  posts: [{ organization: { name: en("Lakeside Chamber"), the: true }, title: en(title) }],
  ...more,
});
const remote = { presence: "remote" };

describe("people of a list who took part online", () => {
  const text = (...participants: object[]): string =>
    faultlessText(
      {
        format: FORMAT,
        kind: "seminar",
        status: "held",
        online: "partly",
        title: en("Tea Forum held in Lakeside"),
        officialName: en("Tea Forum"),
        when: { start: "2024-03-05" },
        city: en("Lakeside"),
        participants,
        agenda: [],
      } as unknown as DraftRecord,
      "en",
    );

  it("are mentioned once, in a sentence of their own", () => {
    const article = text(
      person("a", "Ann Exemplar", "President"),
      person("b", "Bea Sample", "Vice President", remote),
      person("c", "Cleo Example", "Secretary", remote),
    );
    expect(article).toMatch(
      /Ann Exemplar[^.]*, was present\. Bea Sample[^.]*Cleo Example[^.]* joined online\./,
    );
    expect(article).not.toContain("joining online");
  });

  it("stay in the list where there is only one of them", () => {
    const article = text(
      person("a", "Ann Exemplar", "President"),
      person("b", "Bea Sample", "Vice President", remote),
    );
    expect(article).toContain("joining online");
    expect(article).not.toContain("joined online");
  });
});
