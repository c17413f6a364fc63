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
    ["about whose first visit it was", "This was the Harbor Commissioner's first visit to Southfield."],
    ["about how the visit came about", "The visit followed the invitation of the county."],
  ])("%s is in the first paragraph", (_, text) => {
    expect(paragraphs({ background: [en(text)] })[1]).toContain(text);
  });

  it.each([
    ["about something else", "Lakeland has three invented rivers."],
    ["about a post that it names", "The Harbor Commissioner is a native of the county."],
    ["about a thing that the purpose names", "Southfield's port networks are growing by a third a year."],
    ["about what a visit is expected to bring", "The visit is expected to bring the two ports together."],
    [
      "about the visit, but long",
      "The visit was part of a programme of the county and the Harbor League, a union of nineteen lake ports that looks for trade with the towns of the south.",
    ],
  ])("%s ends the text", (_, text) => {
    expect(
      paragraphs({ background: [en(text)] })
        .at(-1)
        ?.trim(),
    ).toBe(text);
  });
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

describe("context on a visit", () => {
  const context = "The visit was part of a project for ports.";
  const signed = (title: string, more: object = {}): string[] =>
    paragraphs({
      ...more,
      kind: "signing",
      title: en(title),
      purpose: undefined,
      background: [en(context)],
      agenda: [
        { key: "s", activity: "signing", agreements: ["m"] },
        {
          key: "t",
          activity: "discussion",
          topics: [en("the cranes of the port")],
          people: [{ key: "ann" }],
        },
      ],
      agreements: [
        {
          key: "m",
          title: en("charter of ports"),
          type: "other",
          status: "signed",
          parties: ["Port of Reed", "Port of Fenby"].map((name) => ({
            organization: { name: en(name), the: true },
          })),
        },
      ],
    });

  it("is behind the news of a meeting of guests and hosts, which is a visit", () => {
    const article = paragraphs({
      kind: "meeting",
      title: en("Minister Bo Lund meets mayor of Reed"),
      purpose: undefined,
      background: [en("The visit came after the minister revised the ports act.")],
      participants: [
        { key: "m", person: { name: en("Cy Dorn") }, posts: [{ title: en("Mayor of Reed") }], side: "host" },
        {
          key: "v",
          person: { name: en("Bo Lund") },
          posts: [{ title: en("Minister of Ports") }],
          side: "guest",
        },
      ],
      agenda: [{ key: "t", activity: "talks", topics: [en("ports")] }],
    });
    expect(article.find((one) => one.includes("met Cy Dorn"))).toContain("The visit came after");
  });

  it("is at the end where the news of a signing mentions no visit", () => {
    expect(signed("Ports of Reed and Fenby sign charter").at(-1)).toContain(context);
    expect(signed("Ports of Reed and Fenby sign charter").slice(0, -1).join()).not.toContain("The visit");
  });

  it("is at the end where a delegation attended a signing that mentions no visit", () => {
    const delegations = [{ key: "d", side: "guest", head: "ann", size: 4 }];
    const article = signed("Ports of Reed and Fenby sign charter", { delegations });
    expect(article[1]).not.toContain("The visit");
    expect(article.at(-1)).toContain(context);
  });
});
