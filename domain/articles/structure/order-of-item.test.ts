import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { en } from "../en/whole-articles/lake-town.test-data";
import { faultlessText } from "../faultless.test-data";

const CLUB = { name: en("Reed Harbor Anglers Club"), kind: "association", the: true };
const person = (key: string, name: string, title: string): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? name) },
  posts: [{ title: en(title), organization: CLUB }],
});
const PEOPLE = [
  person("ann", "Ann Exemplar", "president"),
  person("bo", "Bo Sample", "secretary"),
  person("cleo", "Cleo Model", "treasurer"),
];
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Seminar on pike"),
      officialName: en("the Reed Harbor Pike Seminar"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      participants: PEOPLE,
      ...more,
    } as unknown as DraftRecord,
    "en",
  );
const say = (key: string, by: string, words: string): object => ({
  key,
  by: [by],
  act: "say",
  points: [en(words)],
});
const comesBefore = (article: string, first: string, second: string): void => {
  expect(article).toContain(first);
  expect(article).toContain(second);
  expect(article.indexOf(first)).toBeLessThan(article.indexOf(second));
};

/** An opening with one speaker and one of the office's own sentences. */
const opening = (narrative: string): string =>
  text({
    agenda: [
      {
        key: "o",
        activity: "speeches",
        title: en("opening"),
        people: [{ key: "ann", as: "speaker" }],
        narrative: [en(narrative)],
        remarks: [say("r", "ann", "pike had become rare")],
      },
    ],
  });

describe("the office's sentences about how an item began and who came", () => {
  it("precede what was said there", () => {
    const article = opening("The seminar began with a minute of silence.");
    comesBefore(article, "The seminar began with a minute of silence.", "At the opening, Ann Exemplar");
    expect(article).not.toContain("The opening was held");
  });

  it("follow what was said where they refer to it", () => {
    const article = opening("More than 30 anglers later took part in a raffle.");
    comesBefore(article, "pike had become rare", "More than 30 anglers later");
  });

  it("follow the topics of talks whose course they report", () => {
    const article = text({
      kind: "reception",
      title: en("Anglers visit the club"),
      officialName: undefined,
      delegations: [{ key: "d", side: "guest", head: "dan" }],
      participants: [
        { ...PEOPLE[0], side: "host", roles: ["receiver"] },
        {
          key: "dan",
          person: { name: en("Dan Instance"), later: en("Instance") },
          posts: [{ title: en("chairman"), organization: { name: en("Pine Valley Anglers"), the: true } }],
          side: "guest",
          delegation: "d",
          roles: ["head"],
        },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          topics: [en("the stocking of lakes"), en("licences")],
          narrative: [en("The talks, planned for an hour, were extended because of many questions.")],
          remarks: [
            { key: "w", by: ["ann"], act: "welcome", whom: en("the guests") },
            say("r", "dan", "pike had become rare"),
          ],
        },
      ],
    });
    comesBefore(article, "licences", "The talks, planned for an hour");
    comesBefore(article, "The talks, planned for an hour", "pike had become rare");
  });
});

describe("speakers without recorded words", () => {
  const agenda = (bare: object): object[] => [
    {
      key: "s",
      activity: "speeches",
      people: [
        { key: "ann", as: "speaker" },
        { key: "bo", as: "speaker" },
        { key: "cleo", as: "speaker" },
      ],
      remarks: [say("r", "ann", "pike had become rare"), bare],
    },
  ];

  it("come after those before them in the record", () => {
    const article = text({ agenda: agenda(say("q", "bo", "nets had to be wider")) });
    comesBefore(article, "nets had to be wider", "Cleo Model");
    expect(article).toMatch(/Cleo Model, (?:its )?treasurer[^.]*also spoke\./);
    expect(article).not.toContain("Cleo Model, treasurer of the club, delivered a speech");
  });

  it("come last also where the record notes that they spoke", () => {
    const article = text({
      agenda: [
        {
          key: "s",
          activity: "presentation",
          title: en("talks"),
          people: ["ann", "bo", "cleo"].map((key) => ({ key, as: "speaker" })),
          remarks: [
            { key: "q", by: ["ann"], act: "speak", points: [en("pike in cold lakes")] },
            say("r", "bo", "nets had to be wider"),
            { key: "t", by: ["cleo"], act: "speak" },
          ],
        },
      ],
    });
    comesBefore(article, "nets had to be wider", "Cleo Model");
    expect(article).not.toContain("gave talks");
  });
});

describe("what somebody who was not there wrote", () => {
  const item = (...order: string[]): string => {
    const remarks = new Map([
      ["a", say("a", "ann", "the pike were fewer")],
      ["b", say("b", "bo", "the nets were finer")],
      [
        "d",
        {
          key: "d",
          by: ["dan"],
          act: "convey",
          message: en("a message"),
          from: ["dan"],
          points: [en("the lake was clean")],
        },
      ],
    ]);
    return text({
      participants: [...PEOPLE, { ...person("dan", "Dan Instance", "founder"), presence: "absent" }],
      agenda: [{ key: "s", activity: "speeches", remarks: order.map((key) => remarks.get(key)) }],
    });
  };

  it("comes behind those who spoke", () => {
    comesBefore(item("a", "d", "b"), "nets were finer", "sent a message");
  });

  it("stays in front where the item began with it", () => {
    comesBefore(item("d", "a", "b"), "sent a message", "pike were fewer");
  });
});

describe("what was done before a ceremony", () => {
  const earlier = {
    key: "e",
    activity: "tour",
    told: "before",
    people: [{ key: "ann", as: "head" }],
    saw: [en("the hatchery"), en("the boathouse")],
  };
  const speeches = {
    key: "s",
    activity: "speeches",
    remarks: [say("r", "bo", "pike had become rare"), say("q", "cleo", "the lake was clean")],
  };

  it("precedes what was said there", () => {
    comesBefore(text({ agenda: [earlier, speeches] }), "the boathouse", "pike had become rare");
  });
});

describe("where the thing came from that an item is about", () => {
  const pump = (narrative: string): string =>
    text({
      kind: "other",
      officialName: undefined,
      title: en("Fish pump inaugurated in Lakeside"),
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en("inauguration of a fish pump"),
          narrative: [en(narrative)],
          remarks: [say("r", "ann", "the lake is full of pike")],
        },
      ],
    });

  it("is stated before somebody speaks", () => {
    comesBefore(
      pump("The pump was bought with 600 crowns from the pike fund"),
      "bought with",
      "full of pike",
    );
  });

  it("is an ordinary statement where it is about something else", () => {
    comesBefore(pump("The pier was built with 600 crowns from the pike fund"), "full of pike", "built with");
  });
});
