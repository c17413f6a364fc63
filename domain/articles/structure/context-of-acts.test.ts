import { describe, expect, it } from "vitest";
import { en, person, textOfEvent } from "../en/whole-articles/lake-town.test-data";

const council = { name: en("Reedham Council"), the: true, kind: "government" };
const marsh = { name: en("Marshham Council"), the: true, kind: "government" };
const police = { name: en("Lakeland Police"), the: true, kind: "government" };

const ministry = { name: en("Ministry of Lakes"), the: true, kind: "government" };

const OF_POST = "Lee took up her post in May 2020.";
const OF_CAMP = "Training at Hill Camp is supported by the coast guard.";
const OF_STATION =
  "The long-awaited repair of the Reedham Police Station was paid for under the Lakeland Safety Programme.";
const OF_PROGRAMME = "The programme is also installing lamps at police stations across the lake district.";
const FIRST = "It is believed to be the first time that a wreath for sailors was laid in Reedham.";
const TWINNED = "Reedham has been twinned with Marshham since 2011.";

const written = (background: string[], more: object = {}): string[] =>
  textOfEvent({
    kind: "reception",
    title: en("Minister visits Reedham"),
    city: en("Reedham"),
    participants: [
      person("a", "Ann Lee", "Minister", ministry, { side: "guest", roles: ["head"] }),
      person("b", "Bo Ray", "mayor", council, { side: "host", roles: ["receiver"] }),
      person("c", "Cy Fenn", "mayor", marsh, { side: "host" }),
      person("d", "Di Moor", "superintendent", police, { side: "host" }),
    ],
    agenda: [
      {
        key: "w",
        activity: "other",
        did: en("lay a wreath with blue ribbons"),
        venue: { name: en("Harbour Monument"), the: true },
        people: [{ key: "a", as: "head" }, { key: "b" }],
        remarks: [{ key: "r", by: ["a"], act: "say", points: [en("she was honoured to be there")] }],
      },
      { key: "t", activity: "tour", venue: { name: en("Hill Camp") }, saw: [en("the workshop")] },
      {
        key: "s",
        activity: "tour",
        venue: { name: en("Reedham Police Station"), the: true },
        saw: [en("the repair of the station")],
        people: [{ key: "d", as: "escort" }],
      },
      {
        key: "m",
        activity: "talks",
        people: [{ key: "a" }, { key: "c" }],
        topics: [en("ferries")],
        remarks: [{ key: "q", by: ["c"], act: "say", points: [en("ties between the towns were strong")] }],
      },
    ],
    background: background.map(en),
    ...more,
  })
    .trim()
    .split("\n\n");

const paragraphs = written([OF_POST, OF_CAMP, OF_STATION, OF_PROGRAMME, TWINNED, FIRST]);
const paragraphOf = (text: string): string => paragraphs.find((one) => one.includes(text)) ?? "";

describe("several sentences of context", () => {
  it.each([
    ["what is done at a place with the visit to it", OF_CAMP, "saw the workshop"],
    ["work at a place with the visit to it", OF_STATION, "saw the repair"],
    ["a programme with the sentence that names it", OF_PROGRAMME, OF_STATION],
  ])("are not gathered at the end: %s", (_, text, beside) => {
    expect(paragraphOf(text)).toContain(beside);
  });

  it("end the text together where they say what happened at another time, but what explains a person", () => {
    expect(paragraphs.at(-1)).toContain(`${TWINNED} ${FIRST}`);
    expect(paragraphs.join("\n")).toContain("Lee, who took up her post in May 2020, ");
  });

  it("give the news its first visit, and the end of the text what was planned", () => {
    const first = "This was Lee's first visit to the lake in her new role.";
    const plan = "The visit was planned without cars: all guests were to arrive by boat.";
    const own = written([first, plan]);
    expect(own.slice(1, 3).join(" ")).toContain(first);
    expect(own.at(-1)).toContain(plan);
  });
});

describe("one sentence of context", () => {
  it("follows the words that take it up", () => {
    const paragraphs = written(["The district exports smoked fish worth more than two million crowns."], {
      agenda: [
        {
          key: "m",
          activity: "talks",
          people: [{ key: "a" }, { key: "c" }],
          topics: [en("ferries")],
          remarks: [
            { key: "q", by: ["c"], act: "say", points: [en("ties between the towns were strong")] },
            {
              key: "o",
              by: ["a"],
              act: "say",
              points: [en("some of the smoked fish that the district exports could be worth tasting")],
            },
          ],
        },
      ],
    });
    expect(paragraphs.find((one) => one.includes("tasting"))).toContain("two million crowns");
  });

  it("states with the news what the side of the visitors wants", () => {
    const paragraphs = written(["Marshham is seeking to step up its trade with Reedham."]);
    expect(paragraphs.slice(1, 3).join(" ")).toContain("step up its trade");
  });

  it("comes before a plan of nobody in particular", () => {
    const paragraphs = written(["Marshland has three harbors and 40,000 inhabitants."], {
      followUps: [{ key: "f", force: "intention", text: en("hold more boat days") }],
    });
    expect(paragraphs.join(" ").indexOf("boat days")).toBeGreaterThan(paragraphs.join(" ").indexOf("40,000"));
  });

  it("about a person is a clause of their words rather than of the talks before them", () => {
    const text = written(["Fenn has been rowing on the lake for 30 years."]).join(" ");
    expect(text).not.toMatch(/ferries,? who/);
    expect(text).toContain("Fenn, who has been rowing on the lake for 30 years, said");
  });
});
