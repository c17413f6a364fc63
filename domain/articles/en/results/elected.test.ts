import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { en, textOf } from "../whole-articles/lake-town.test-data";

// An invented assembly that elects somebody, and the closing ceremony of an invented seminar.

const body = { name: en("Lakeland Exporters' Assembly"), the: true, kind: "association" as const };

const assembly = (
  more: Partial<DraftRecord> = {},
  point = "Ann Exemplar was elected chairwoman with 149 votes",
) =>
  ({
    format: FORMAT,
    kind: "meeting",
    status: "held",
    title: en("Lakeland Exporters' Assembly elects Ann Exemplar chairwoman"),
    when: { start: "2024-03-05" },
    city: en("Lakeside"),
    home: body,
    participants: [
      {
        key: "ann",
        person: { name: en("Ann Exemplar") },
        posts: [{ title: en("president of the Sample Club") }],
      },
    ],
    agenda: [
      {
        key: "v",
        activity: "other",
        did: en("hold elections at a general assembly meeting"),
        people: [],
        outcomes: ["o"],
        remarks: [{ key: "r", by: ["ann"], act: "say", points: [en("she would strengthen the assembly")] }],
      },
    ],
    outcomes: [{ key: "o", type: "result", points: [en(point)] }],
    ...more,
  }) as DraftRecord;

describe("an election that the title reports", () => {
  it("is the first sentence, with the organization, the assembly and the place", () => {
    const text = textOf(assembly());
    expect(text.split("\n\n")[1]).toMatch(
      /^Ann Exemplar, president of the Sample Club, was elected chairwoman of the Lakeland Exporters' Assembly at a general assembly meeting in Lakeside on March 5, 2024, with 149 votes\./,
    );
    expect(text).not.toContain("held elections");
    expect(text).not.toContain("A meeting was held");
  });

  it("is at the assembly that has a name", () => {
    const text = textOf(assembly({ officialName: en("the 17th General Assembly") }));
    expect(text).toContain("at the 17th General Assembly in Lakeside on March 5, 2024, with 149 votes.");
  });

  it("stays after the event where the result names no office or the title somebody else", () => {
    expect(textOf(assembly({}, "Ann Exemplar was re-elected with 149 votes")).split("\n\n")[1]).not.toMatch(
      /^Ann Exemplar was/,
    );
    const other = { title: en("Lakeland Exporters' Assembly elects Bo Sample chairman") };
    expect(textOf(assembly(other)).split("\n\n")[1]).not.toMatch(/^Ann Exemplar was/);
  });
});

describe("somebody whom a result names first", () => {
  const club = { name: en("Sample Club"), the: true, kind: "association" as const };
  const mill = { name: en("Reed Mill Co., Ltd."), kind: "company" as const };
  const elected = (point: string): string =>
    textOf(
      assembly(
        {
          title: en("Lakeland Exporters' Assembly elects new board"),
          officialName: en("the 17th General Assembly"),
          agenda: [
            { key: "v", activity: "other", did: en("elect the board"), outcomes: ["o"] },
            {
              key: "s",
              activity: "speeches",
              remarks: [{ key: "r", by: ["ann"], act: "promise", points: [en("visit every member")] }],
            },
          ],
          participants: [
            {
              key: "ann",
              person: { name: en("Ann Exemplar"), later: en("Exemplar") },
              posts: [
                { title: en("president-elect"), organization: club },
                { title: en("director"), organization: mill },
              ],
            },
          ],
        },
        point,
      ),
    );

  it("is introduced there, by the posts held until then, although they speak later", () => {
    const text = elected("Ann Exemplar was elected president with 149 votes");
    expect(text).toContain(
      "Ann Exemplar, director of Reed Mill Co., Ltd., was elected president with 149 votes",
    );
    expect(text).not.toContain("president-elect");
    expect(text.match(/Ann Exemplar/g)).toHaveLength(1);
  });

  it("is nobody whose last name is somebody else's first name", () => {
    const text = elected("Exemplar Reed was elected president");
    expect(text).toMatch(/(?<!Ann )Exemplar Reed was elected president/);
    expect(text).not.toMatch(/, Reed was elected/);
  });

  it("has the organization once that the result puts behind the name", () => {
    expect(elected("Ann Exemplar of Reed Mill Co., Ltd. was elected president")).toContain(
      "Ann Exemplar, director of Reed Mill Co., Ltd., was elected president",
    );
  });
});

describe("people under the posts held before the election", () => {
  const club = { name: en("Sample Club"), the: true, kind: "association" as const };
  const mill = { name: en("Reed Mill Co., Ltd."), kind: "company" as const };
  const bank = { name: en("Lakeland Bank"), kind: "company" as const };
  const text = (point: string): string =>
    textOf({
      format: FORMAT,
      kind: "meeting",
      status: "held",
      title: en("Sample Club elects new board"),
      officialName: en("the 17th General Assembly"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      participants: [
        {
          key: "ann",
          person: { name: en("Ann Exemplar"), later: en("Exemplar") },
          posts: [
            { title: en("Vice-President"), organization: club },
            { title: en("Director"), organization: mill },
          ],
        },
        {
          key: "sri",
          person: { name: en("Sri Wati"), later: en("Sri Wati") },
          posts: [
            { title: en("Vice-President"), organization: club },
            { title: en("Auditor"), organization: bank },
          ],
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          remarks: [{ key: "r", by: ["ann"], act: "say", points: [en("trade was low")] }],
        },
        { key: "v", activity: "other", did: en("elect the board"), people: [], outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "result", points: [en(point)] }],
    } as DraftRecord);

  it("introduces each of several, and nobody by the new office before", () => {
    const article = text("Ann Exemplar and Sri Wati were elected vice-presidents");
    expect(article).toContain("Ann Exemplar, Director of Reed Mill Co., Ltd., said that trade was low");
    expect(article).toContain(
      "Exemplar and Sri Wati, Auditor of Lakeland Bank, were elected vice-presidents.",
    );
    expect(article).not.toContain("Vice-President of");
  });

  it("keeps an office that somebody is elected to again, or one elsewhere", () => {
    expect(text("Ann Exemplar was re-elected vice-president")).toContain(
      "Ann Exemplar, Vice-President of the Sample Club and Director of Reed Mill Co., Ltd., said",
    );
    expect(text("Ann Exemplar was elected vice-president of the Bo Society")).toContain(
      "Ann Exemplar, Vice-President of the Sample Club and Director of Reed Mill Co., Ltd., said",
    );
  });
});

describe("a closing ceremony on the day of the record", () => {
  const seminar = (title: string, more: Partial<DraftRecord> = {}): string =>
    textOf({
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Seminar on Ports completed"),
      officialName: en("the Seminar on Ports"),
      when: { start: "2024-03-05", part: "afternoon" },
      venue: { name: en("Lakeside University") },
      organizers: [{ organization: { name: en("Port Institute"), the: true }, tier: "organizer" }],
      participants: [
        {
          key: "ann",
          person: { name: en("Ann Exemplar") },
          posts: [{ title: en("dean of ports") }],
          roles: ["chair"],
        },
      ],
      agenda: [
        {
          key: "c",
          activity: "ceremony",
          title: en(title),
          people: [{ key: "ann", as: "chair" }],
          remarks: [
            { key: "r", by: ["ann"], act: "thank", whom: en("the lecturers"), points: [en("their work")] },
          ],
        },
      ],
      ...more,
    } as DraftRecord);

  it("is what was held then, not the whole seminar", () => {
    const text = seminar("closing ceremony");
    expect(text).toContain(
      "The closing ceremony of the Seminar on Ports, organized by the Port Institute, was held at Lakeside University on the afternoon of March 5, 2024.",
    );
    expect(text).not.toContain("It was organized");
  });

  it("has its own long name only once, and that of the certificates where the title says that everything is over", () => {
    const officialName = en("the closing ceremony of the Seminar on Ports");
    expect(seminar("closing ceremony", { officialName })).not.toContain("ceremony of the closing ceremony");
    const over = { title: en("Lakeside University concludes Seminar on Ports") };
    expect(seminar("award ceremony", over)).toContain("The award ceremony of the Seminar on Ports, ");
    const title = en("Lakeside University holds Seminar on Ports");
    expect(seminar("award ceremony", { title })).not.toContain("ceremony of the Seminar");
  });

  it("is another item where it neither opens nor closes the event", () => {
    expect(seminar("tree-planting ceremony")).not.toContain("ceremony of the Seminar");
  });
});

describe("a vote that the title of its item names", () => {
  const vote = (listed: readonly string[]): string =>
    textOf(
      assembly({
        kind: "other",
        title: en("Lakeland Exporters' Assembly holds annual general meeting"),
        officialName: en("5th Annual General Meeting"),
        organizers: [{ organization: body }],
        participants: ["Ann Exemplar", "Bo Sample", "Cy Dummy"].map((name) => ({
          key: name.slice(0, 2).trim().toLowerCase(),
          person: { name: en(name) },
          posts: [{ title: en("trader"), organization: { name: en(`${name.slice(0, 2)} Works`) } }],
        })),
        agenda: [
          {
            key: "r",
            activity: "speeches",
            people: [{ key: "cy", as: "speaker" }],
            remarks: [{ key: "r", by: ["cy"], act: "say", points: [en("trade was slow")] }],
          },
          {
            key: "v",
            activity: "ceremony",
            title: en("election of the board for 2024"),
            people: listed.map((key) => ({ key })),
            peopleOpen: true,
            outcomes: ["o", "p"],
          },
        ],
        outcomes: [
          { key: "o", type: "result", points: [en("Ann Exemplar was elected chairwoman")] },
          { key: "p", type: "result", points: [en("Bo Sample was elected treasurer")] },
        ],
      }),
    );

  it("precedes its first result, instead of those elected attending it", () => {
    const text = vote(["an", "bo"]);
    expect(text).toMatch(/In the election of the board for 2024, Ann Exemplar.* was elected chairwoman/);
    expect(text).not.toContain("attended the election");
  });

  it("has its attendees where one of them was not elected", () => {
    expect(vote(["an", "cy"])).not.toContain("In the election of the board for 2024, Ann");
  });
});
