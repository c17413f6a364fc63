import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const organization = (name: string) => ({ name: en(name), kind: "association", the: true });
const A = organization("Lakeside Chamber of Trade");
const B = organization("Harbor City Chamber of Crafts");
const person = (key: string, name: string, title: string, of: object) => ({
  key,
  person: { name: en(name), later: en(name.split(" ").at(-1) ?? name) },
  posts: [{ title: en(title), organization: of }],
  roles: ["signatory"],
});
const text = (second: string): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "signing",
      status: "held",
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      participants: [person("ann", "Ann Exemplar", "president", A), person("bob", "Bob Invented", second, B)],
      agenda: [{ key: "s", activity: "signing", agreements: ["ag"] }],
      agreements: [
        {
          key: "ag",
          title: en("cooperation agreement"),
          type: "other",
          status: "signed",
          parties: [
            { organization: A, signatories: ["ann"] },
            { organization: B, signatories: ["bob"] },
          ],
        },
      ],
    } as unknown as DraftRecord,
    "en",
  );

describe("signatories of two parties", () => {
  it("with the same post are each tied to their own organization", () => {
    const written = text("president");
    expect(written).toMatch(
      /signed by Ann Exemplar, president of the Lakeside chamber, and Bob Invented, president of the Harbor City Chamber/,
    );
    expect(written).not.toContain("presidents");
  });

  it("with different posts are introduced one by one", () => {
    expect(text("secretary")).toMatch(/Ann Exemplar, president of .*, and Bob Invented, secretary of /);
  });
});
