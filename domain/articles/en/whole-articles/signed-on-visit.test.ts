import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent as text } from "./lake-town.test-data";

const university = (name: string) => ({ name: en(name), the: false, kind: "university" });
const hill = university("Hill University");
const lakeside = university("Lakeside University");
const guest = personOf("g", "Ann Lee", "president", "Lakeside University", {
  side: "guest",
  delegation: "d",
  roles: ["head"],
});
const host = personOf("h", "Dan Host", "rector", "Hill University", { side: "host", roles: ["receiver"] });
const agreement = {
  key: "a",
  title: en("cooperation agreement"),
  status: "signed",
  parties: [{ organization: hill }, { organization: lakeside }],
};

const article = (more: object, signed: object = {}): string =>
  text({
    kind: "reception",
    title: en("Lakeside delegation visits Hill University"),
    venue: { name: en("Hill University"), the: false, organization: hill },
    delegations: [{ key: "d", side: "guest", name: en("delegation from Lakeside University"), head: "g" }],
    participants: [guest, host],
    agreements: [{ ...agreement, ...signed }],
    agenda: [{ key: "s", activity: "signing", agreements: ["a"] }],
    ...more,
  });
const paragraphs = (...all: Parameters<typeof article>): string[] =>
  article(...all)
    .split("\n\n")
    .slice(1)
    .map((one) => one.trim());
const lead = (...all: Parameters<typeof article>): string => paragraphs(...all)[0] ?? "";

describe("a document signed during a visit", () => {
  it("is signed and the visit made in one sentence, on its day", () => {
    const first = lead({}).split(/(?<=\.) /)[0];
    expect(first).toBe(
      "Hill University and Lakeside University signed a cooperation agreement on March 5, 2024, during a visit to Hill University by a delegation from Lakeside University, led by its president, Ann Lee.",
    );
  });

  it("has its aim beside its day, in front of the visit", () => {
    const words = lead({}, { purpose: en("train more sailors") });
    expect(words).not.toContain("The signing took place");
    expect(words).toMatch(
      /signed a cooperation agreement to train more sailors on March 5, 2024, during a visit to Hill .* Ann Lee\. The delegation was received by Dan Host, /,
    );
  });

  it("is followed by the days of the visit in the next paragraph", () => {
    const [words, next] = paragraphs(
      { when: { start: "2024-03-03", end: "2024-03-06" } },
      { signedOn: "2024-03-05" },
    );
    expect(words).toMatch(
      / signed a cooperation agreement on March 5, 2024, during a visit to Hill University by a /,
    );
    expect(next).toMatch(/^Led by [^.]*, the delegation made the visit from March 3 to 6\. /);
  });

  it("has the day of its item next to the document, and those of the visit in the next paragraph", () => {
    const days = { start: "2024-03-03", end: "2024-03-06" };
    const item = { key: "s", activity: "signing", agreements: ["a"], when: { start: "2024-03-05" } };
    const [words, next] = paragraphs({ when: days, agenda: [item] });
    expect(words).toMatch(
      /^Hill University and Lakeside University signed a cooperation agreement on March 5, 2024, during /,
    );
    expect(next).toMatch(/^Led by [^.]*, the delegation made the visit from March 3 to 6\. /);
  });

  it("has no other part of the day than that of the signing", () => {
    const words = lead({
      when: { start: "2024-03-05", part: "afternoon" },
      agenda: [
        {
          key: "s",
          activity: "signing",
          agreements: ["a"],
          told: "before",
          when: { start: "2024-03-05", part: "morning" },
        },
        { key: "t", activity: "talks", topics: [en("joint courses")] },
      ],
    });
    expect(words).toContain("during a visit");
    expect(words).not.toContain("afternoon");
  });

  it("leaves a leader with long posts to what they say", () => {
    const leader = personOf(
      "g",
      "Ann Lee",
      "deputy secretary of the Committee for Lakes and Rivers",
      "Lakeside University",
      {
        side: "guest",
        delegation: "d",
        roles: ["head"],
      },
    );
    const words = article({
      participants: [leader, host],
      agenda: [
        { key: "t", activity: "talks", remarks: [said("g", "hope", "the lake would stay clean")] },
        { key: "s", activity: "signing", agreements: ["a"] },
      ],
    });
    expect(words.split("\n\n")[1]).not.toContain("Ann Lee");
    expect(words).toMatch(/Ann Lee, deputy secretary .* and leader of the delegation, expressed the hope/);
  });

  it("keeps a sentence for the visit where the names are long", () => {
    const long = university("Hill University of Agriculture, Forestry and the Management of Inland Waters");
    const words = lead(
      {
        venue: { name: long.name, the: false, organization: long },
      },
      { parties: [{ organization: long }, { organization: lakeside }] },
    );
    expect(words).toContain("The signing took place");
  });
});

describe("the one who received those who came for a signing", () => {
  const welcome = { key: "w", by: ["h"], act: "welcome", whom: en("the visitors") };
  const talks = (...remarks: object[]) => ({
    agenda: [
      { key: "t", activity: "talks", remarks },
      { key: "s", activity: "signing", agreements: ["a"] },
    ],
  });

  it("is introduced by the welcome", () => {
    const words = article(talks(welcome, said("h", "say", "the lake was deep")));
    expect(words).not.toContain("received");
    expect(words).toMatch(/Dan Host, rector of .*, welcomed the visitors/);
  });

  it("is stated by the welcome where somebody else speaks first", () => {
    const words = article(talks(said("g", "say", "the lake was deep"), welcome));
    expect(words.match(/received|welcomed/g)).toEqual(["welcomed"]);
    expect(words).toMatch(/delegation was welcomed by Dan Host, rector of /);
  });
});
