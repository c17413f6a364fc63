import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const UNION = { name: en("Pine Valley Timber Union"), kind: "association", the: true };
const person = (key: string, name: string, title: string, more: object = {}): object => ({
  key,
  person: { name: en(name), later: en(name.split(" ")[1] ?? name) },
  posts: [{ title: en(title), organization: UNION }],
  ...more,
});
const text = (more: object): string =>
  faultlessText(
    {
      format: FORMAT,
      kind: "seminar",
      status: "held",
      title: en("Timber round table"),
      when: { start: "2024-03-05" },
      city: en("Lakeside"),
      ...more,
    } as unknown as DraftRecord,
    "en",
  );

describe("people at the speeches of an event", () => {
  it("attended the event, and those who are known by then need not be listed", () => {
    const article = text({
      delegations: [{ key: "d", name: en("Harbor delegation"), head: "a" }],
      participants: [
        person("a", "Ann Exemplar", "president", { delegation: "d" }),
        { key: "g", group: en("foresters and carpenters") },
        person("b", "Bo Sample", "secretary"),
      ],
      agenda: [
        {
          key: "s",
          activity: "speeches",
          people: [{ key: "a" }, { key: "g" }, { key: "b" }],
          remarks: [{ key: "r", by: ["b"], act: "say", points: [en("trees were needed")] }],
        },
      ],
    });
    expect(article).toMatch(/oresters and carpenters (?:attended the|also took part|took part)/);
    expect(article).not.toContain("attended the speeches");
    expect(article).not.toMatch(/Exemplar(?:;| and) foresters/);
  });
});

describe("those who listened to speeches with a name of their own", () => {
  const listeners = { key: "g", group: en("divers and ferrymen from 12 towns"), side: "guest" };
  const speech = (key: string, title: string, by: string, ...remarks: object[]): object => ({
    key,
    activity: "speeches",
    title: en(title),
    people: [{ key: by, as: "speaker" }, { key: "g" }],
    remarks: remarks.map((one, at) => ({ key: `${key}${at}`, by: [by], ...one })),
  });
  const article = text({
    officialName: en("the Divers' Meet"),
    participants: [
      person("a", "Ann Exemplar", "president", { side: "host" }),
      person("b", "Bo Sample", "secretary", { side: "host" }),
      listeners,
    ],
    agenda: [
      speech("k", "keynote speech", "a", { act: "say", points: [en("the lake needed care")] }),
      { key: "d", activity: "discussion", title: en("interactive discussions"), topics: [en("old nets")] },
      speech("c", "closing remarks", "b", { act: "thank", whom: en("all attendees") }),
    ],
  });

  it("attended the event, and are named once", () => {
    expect(article).not.toMatch(/attended (?:a|the) keynote|attended closing/);
    expect(article).toContain(
      "In a keynote speech, Ann Exemplar, president of the Pine Valley Timber Union, said",
    );
    expect(article).toContain("In closing remarks, Bo Sample");
    expect(article).toContain("Divers and ferrymen from 12 towns attended the event.");
    expect(article.match(/ferrymen/g)).toHaveLength(1);
  });

  it("attended the lecture alone on a visit", () => {
    const visit = text({
      kind: "reception",
      participants: [
        person("a", "Ann Exemplar", "president", { side: "host", roles: ["receiver"] }),
        person("b", "Bo Sample", "secretary", { side: "host" }),
        person("c", "Cleo Model", "diver", { side: "guest", posts: [{ title: en("lake diver") }] }),
        { ...listeners, side: "host" },
      ],
      agenda: [
        {
          key: "l",
          activity: "presentation",
          title: en("lecture on old nets"),
          people: [{ key: "b", as: "speaker" }, { key: "c" }, { key: "g" }],
          remarks: [{ key: "r", by: ["b"], act: "introduce", points: [en("the nets of the town")] }],
        },
      ],
    });
    expect(visit).toContain("Divers and ferrymen from 12 towns attended the lecture.");
  });

  it("are the participants of a seminar, and no side", () => {
    expect(article).toContain("The participants held interactive discussions on old nets.");
  });
});

describe("neighbours of one organization in a long list that has named it", () => {
  it("are listed one by one where their titles differ", () => {
    const school = { name: en("School of Forestry"), parent: UNION, kind: "university" };
    const article = text({
      participants: [
        person("a", "Ann Exemplar", "registrar"),
        { ...person("b", "Bo Sample", "dean"), posts: [{ title: en("dean"), organization: school }] },
        person("c", "Cleo Model", "treasurer"),
        person("d", "Dan Instance", "auditor"),
      ],
      agenda: [],
    });
    expect(article).toMatch(
      /registrar of the Pine Valley Timber Union; Cleo Model, treasurer; Dan Instance, auditor; and Bo Sample, dean of its School/,
    );
  });
});
