import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent as text } from "./lake-town.test-data";

const reed = { name: en("Reed College"), kind: "university" };
const lake = { name: en("Lake Institute"), the: true, kind: "institute" };
const guest = { side: "guest", delegation: "d" };
const people = [
  person("ann", "Ann Example", "President", reed, guest),
  person("bo", "Bo Model", "Rector", lake, { side: "host" }),
];
const agreements = [
  {
    key: "m",
    title: en("memorandum of understanding"),
    type: "mou",
    status: "signed",
    parties: [{ organization: reed }, { organization: lake }],
  },
];
const visit = (more: object) =>
  text({
    title: en("Reed College and Lake Institute sign memorandum"),
    news: "m",
    when: { start: "2024-03-05" },
    delegations: [{ key: "d", name: en("Reed College delegation"), the: true, side: "guest", head: "ann" }],
    participants: people,
    agreements,
    ...more,
  });

describe("a document that is the news of a visit", () => {
  const both = [{ key: "ann", as: "head" }, { key: "bo" }];
  const signing = { key: "s", activity: "signing", agreements: ["m"] };
  const talks = { key: "t", activity: "talks", people: both, topics: [en("boats")] };
  const tour = { key: "l", activity: "tour", people: [{ key: "ann", as: "head" }], saw: [en("the library")] };
  const reception = (agenda: object[]) =>
    visit({
      kind: "reception",
      venue: { name: en("Lake Institute"), the: true, organization: lake },
      agenda,
    });

  it("is not reported again where nothing but the order of the items would be new", () => {
    const article = reception([talks, tour, signing]);
    expect(article).toContain("signed a memorandum of understanding on March 5, 2024");
    expect(article).not.toContain("then signed");
    expect(reception([signing, tour])).not.toContain("then signed");
    expect(reception([talks, signing, tour])).not.toContain("then signed");
  });

  it("was signed at the talks of one of several stops, whose day the first sentence does not have", () => {
    const day = (on: string) => ({ words: en(on) });
    const story = visit({
      kind: "outbound_visit",
      when: day("on March 5 and 7"),
      participants: [
        ...people,
        person(
          "cy",
          "Cy Pattern",
          "Dean",
          { name: en("Alder School"), kind: "university" },
          { side: "host" },
        ),
        person("di", "Di Sample", "Mayor", { name: en("Reedham"), kind: "government" }, { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", when: day("on March 5"), people: both, agreements: ["m"] },
        { key: "u", activity: "talks", when: day("on March 5"), people: [both[0], { key: "di" }] },
        {
          key: "v",
          activity: "talks",
          when: day("on March 7"),
          people: [both[0], { key: "cy" }],
          remarks: [{ ...said("ann", "say", "they were interested in joint boats"), by: "all" }],
        },
      ],
    });
    expect(story).toContain(
      "Reed College and the Lake Institute signed a memorandum of understanding during a visit on March 5 and 7 by a Reed delegation headed by President Ann Example.",
    );
    expect(story).toContain(
      "held talks with Bo Model, Rector of the institute, at which the memorandum was signed.",
    );
    expect(story).not.toContain("All sides");
    expect(story).toMatch(/(?:The two|Both) sides said they were interested/);
  });
});
