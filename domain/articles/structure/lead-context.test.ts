import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../events/shape";
import { en } from "../en/whole-articles/lake-town.test-data";
import { toText } from "../render";
import { writeArticle } from "../write";

const paragraphs = (more: object): string[] =>
  toText(
    writeArticle(
      {
        format: FORMAT,
        kind: "inspection",
        status: "held",
        title: en("Visit"),
        when: { start: "2024-03-05" },
        city: en("Southfield"),
        purpose: en("review the growth of port networks"),
        participants: [
          {
            key: "ann",
            person: { name: en("Ann Exemplar"), later: en("Ms Exemplar") },
            posts: [{ title: en("Harbor Commissioner") }],
            side: "guest",
            roles: ["head"],
          },
        ],
        agenda: [{ key: "a", activity: "talks", topics: [en("invented trade")] }],
        ...more,
      } as DraftRecord,
      "en",
    ),
  ).split("\n\n");

describe("a short sentence of context, in English", () => {
  it.each([
    ["about somebody whom the first sentence names", "Ms Exemplar was in Lakeland for a holiday."],
    ["about a post that it names", "The Harbor Commissioner is a native of the county."],
    ["about whose first visit it was", "This was the Harbor Commissioner's first visit to Southfield."],
    ["about a thing that the purpose names", "Southfield's port networks are growing by a third a year."],
  ])("%s is in the first paragraph", (_, text) => {
    expect(paragraphs({ background: [en(text)] })[1]).toContain(text);
  });

  it("about something else ends the text", () => {
    const text = "Lakeland has three invented rivers.";
    expect(
      paragraphs({ background: [en(text)] })
        .at(-1)
        ?.trim(),
    ).toBe(text);
  });

  it("joins the context that ends the text, unless it says what something in the news is", () => {
    const growing = "Southfield's port networks are growing by a third a year.";
    const rivers = "Lakeland has three invented rivers.";
    expect(
      paragraphs({ background: [growing, rivers].map(en) })
        .at(-1)
        ?.trim(),
    ).toBe(`${growing} ${rivers}`);
    const native = "The Harbor Commissioner is a native of the county.";
    expect(paragraphs({ background: [native, rivers].map(en) })[1]).toContain(native);
  });

  it("about the thing that the event is named after is in the first paragraph", () => {
    const text = "The county introduced the scheme in January.";
    const event = {
      kind: "seminar",
      title: en("Seminar on the Reed Export Scheme held"),
      background: [en(text)],
    };
    expect(paragraphs(event)[1]).toContain(text);
  });
});

it("keeps figures of a name out of the first paragraph", () => {
  const event = {
    kind: "seminar",
    title: en("Lakeland seminar held"),
    officialName: en("the yearly seminar of Lakeland and its partner regions"),
  };
  const figures = "Lakeland has 12 partner regions; it signed its first agreement in 1979.";
  const explained = "Lakeland is the largest region of the north.";
  const more = "More and more boats sail between the partner regions and the lakes of the south.";
  const said = [{ key: "r", by: ["ann"], act: "say", points: [en("ports need care")] }];
  const agenda = [{ key: "a", activity: "discussion", topics: [en("invented trade")], remarks: said }];
  expect(paragraphs({ ...event, agenda, background: [figures, more].map(en) })[1]).not.toContain(figures);
  expect(paragraphs({ ...event, background: [en(explained)] })[1]).toContain(explained);
});

describe("people who accompanied a visitor, in English", () => {
  const escorts = (count: number) =>
    Array.from({ length: count }, (_, at) => ({
      key: `e${at}`,
      person: { name: en(`Bob Sample ${at}`) },
      roles: ["escort"],
    }));
  const [ann] = [
    {
      key: "ann",
      person: { name: en("Ann Exemplar") },
      posts: [{ title: en("Harbor Commissioner") }],
      side: "guest",
      roles: ["head"],
    },
  ];

  it("are named in the first paragraph while they are few, otherwise at the end", () => {
    expect(paragraphs({ participants: [ann, ...escorts(2)] })[1]).toContain("accompanied by");
    const many = paragraphs({ participants: [ann, ...escorts(6)] });
    expect(many[1]).not.toContain("accompanied by");
    expect(many.at(-1)).toContain("accompanied by Bob Sample 0");
  });
});

describe("single sentences, in English", () => {
  const tour = (key: string, saw: string) => ({
    key,
    activity: "tour",
    when: { start: `2024-03-0${key === "a" ? 5 : 6}` },
    venue: { name: en(`${key.toUpperCase()} Port`) },
    saw: [en(saw)],
  });

  it("about stops of a journey share a paragraph", () => {
    const article = paragraphs({
      when: { start: "2024-03-05", end: "2024-03-06" },
      agenda: [tour("a", "the docks"), tour("b", "the cranes")],
    });
    expect(article.find((one) => one.includes("the docks"))).toContain("the cranes");
  });
});
