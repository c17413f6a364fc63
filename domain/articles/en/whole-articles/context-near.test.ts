import { describe, expect, it } from "vitest";
import { en, textOfEvent as text } from "./lake-town.test-data";

const lee = {
  key: "a",
  person: { name: en("Ann Lee"), later: en("Lee") },
  posts: [{ title: en("mayor"), organization: { name: en("Reedham"), kind: "government" } }],
};
const said = { key: "r", by: ["a"], act: "say", points: [en("the lake needed care")] };
const opening = (more: object): string =>
  text({
    kind: "other",
    title: en("Ground broken for lake port"),
    officialName: en("the ground-breaking ceremony of the lake port project"),
    city: en("Reedham"),
    participants: [lee],
    agenda: [
      { key: "s", activity: "speeches", remarks: [said] },
      { key: "b", activity: "ceremony", title: en("unveiling of a bench"), people: [{ key: "a" }] },
      { key: "c", activity: "other", did: en("plant a tree"), people: [{ key: "a" }] },
    ],
    ...more,
  });

describe("one or two sentences of context", () => {
  it("end the text where they are about what the news names", () => {
    const article = opening({ background: [en("The US$90 million project is the largest of the county.")] });
    expect(article.trimEnd()).toMatch(/\n\nThe US\$90 million project is the largest of the county\.$/);
  });

  it("follow the item that first mentions what they are about", () => {
    const article = opening({ background: [en("The bench was a gift of the sailors.")] });
    expect(article.indexOf("The bench was a gift")).toBeGreaterThan(article.indexOf("unveiling of a bench"));
    expect(article.indexOf("The bench was a gift")).toBeLessThan(article.indexOf("planted a tree"));
  });

  it("stay together where they say the same of two", () => {
    const article = opening({
      background: [
        en("The old quay of the mill has ten berths."),
        en("The old quay of the lake port has twelve berths."),
      ],
    });
    expect(article).toMatch(/ten berths\. The old quay of the lake port has twelve berths\.\n/);
  });

  it("end the text where they state plans for it", () => {
    const article = opening({ background: [en("The project is expected to bring trade.")] });
    expect(article).toMatch(/The project is expected to bring trade\.\n$/);
    expect(article.indexOf("expected to bring")).toBeGreaterThan(article.indexOf("planted a tree"));
  });
});

describe("context about a thing that another sentence names", () => {
  it("follows, at the end of the text, the terms of a document that name it", () => {
    const article = text({
      kind: "signing",
      title: en("Harbor and mill sign agreement"),
      participants: [lee],
      agenda: [{ key: "s", activity: "signing", agreements: ["m"], remarks: [said] }],
      agreements: [
        {
          key: "m",
          title: en("memorandum of understanding"),
          type: "mou",
          status: "signed",
          parties: [
            { organization: { name: en("Reedham Harbor") } },
            { organization: { name: en("Lake Mill") } },
          ],
          scope: [{ key: "p", text: en("share experience under the Lake Trade Act (LTA)") }],
        },
      ],
      background: [en("Under LTA, the town exports nets and ropes to other towns.")],
    });
    expect(article).toMatch(
      /Lake Trade Act \(LTA\)[\s\S]*Under (?:the )?(?:LTA|Lake Trade Act), the town exports nets/,
    );
  });

  it("follows the sentence to which it refers", () => {
    const article = opening({
      background: [
        en(
          "The project was a follow-up to the Lake Port Convention, which two harbors organized in Lakeside in May.",
        ),
        en(
          "Bo Sample, a senior official of the Lakeside Harbor Department, and Cleo Model, its engineer, were invited to that convention.",
        ),
      ],
    });
    expect(article).toMatch(/in Lakeside in May\. Bo Sample, a senior official/);
  });
});
