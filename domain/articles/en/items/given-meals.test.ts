import { describe, expect, it } from "vitest";
import { en, person, said, textOfEvent } from "../whole-articles/lake-town.test-data";

const town = { name: en("Reed"), kind: "government" };
const society = { name: en("Lake Society"), the: true, kind: "association" };
const lee = person("m", "Ann Lee", "mayor", town);
const ray = person("p", "Bo Ray", "president", society);

const forum = (people: object[], more: object = {}): string =>
  textOfEvent({
    kind: "seminar",
    title: en("Lake Forum held in Reed"),
    officialName: en("the Lake Forum"),
    when: { start: "2024-09-10", end: "2024-09-12" },
    city: en("Reed"),
    participants: [lee, ray],
    agenda: [
      { key: "o", activity: "speeches", people: [{ key: "p" }], remarks: [said("p", "praise", "the lake")] },
      {
        key: "r",
        activity: "meal",
        title: en("reception"),
        venue: { name: en("Reed Town Hall") },
        people,
        ...more,
      },
    ],
  });

const visit = (host: object, ...agenda: readonly object[]): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake Society visits Reed"),
    city: en("Reed"),
    delegations: [{ key: "d", side: "guest", head: "p" }],
    participants: [
      { ...ray, side: "guest", delegation: "d" },
      { ...lee, ...host, side: "host" },
    ],
    agenda,
  });

describe("a meal whose hosts are recorded", () => {
  it("is given by them at an event without visitors", () => {
    const written = forum([{ key: "m", as: "head" }]);
    expect(written).toContain("Reed mayor Ann Lee hosted a reception at Reed Town Hall");
    expect(written).not.toMatch(/reception was held|Also among those present/i);
  });

  it("is given for the guests, whom others of the hosts joined", () => {
    const given = {
      kind: "other",
      title: en("Reed gives boats to Lake Society"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      participants: [
        { ...lee, side: "host" },
        { ...person("c", "Cy Sample", "clerk", town), side: "host" },
        { ...ray, side: "guest" },
        { key: "i", person: { name: en("Di Mock") }, posts: [], side: "guest", roles: ["interpreter"] },
      ],
      agenda: [
        {
          key: "h",
          activity: "handover",
          title: en("two boats"),
          people: [
            { key: "m", as: "head" },
            { key: "p", as: "receiver" },
          ],
        },
        {
          key: "l",
          activity: "meal",
          title: en("lunch"),
          when: { start: "2024-03-07" },
          people: [{ key: "m", as: "head" }, { key: "c" }, { key: "p" }, { key: "i" }],
        },
      ],
    };
    const text = textOfEvent(given);
    expect(text).toMatch(
      /Lee hosted a lunch for Ray and [^.]*Mock, which Cy Sample, clerk[^.]* also attended/,
    );
    expect(text).not.toContain("had a meal");
    expect(textOfEvent({ ...given, published: "2024-03-05" })).toMatch(
      /Lee will host a lunch for Ray and [^.]*Mock, which Cy Sample, clerk[^.]* will also attend/,
    );
  });

  it("is given for whom the record lists with them", () => {
    expect(forum([{ key: "m", as: "head" }, { key: "p" }])).toMatch(/hosted a reception for Ray at/);
  });

  it("names them once where the visitors attended it", () => {
    const written = visit(
      {},
      {
        key: "r",
        activity: "meal",
        title: en("welcome reception"),
        organizers: [{ participant: "m", tier: "host" }],
        people: [{ key: "p", as: "head" }, { key: "m" }],
      },
      { key: "t", activity: "tour", people: [{ key: "p", as: "head" }], saw: [en("the old ferry")] },
    );
    expect(written).toContain("Reed mayor Ann Lee hosted a welcome reception for the delegation");
    expect(written).not.toContain("with Lee");
  });

  it("keeps them where only a guest spoke there", () => {
    const written = visit(
      { roles: ["receiver"] },
      { key: "t", activity: "talks", topics: [en("boats")] },
      {
        key: "m",
        activity: "meal",
        title: en("gala dinner"),
        people: [{ key: "m", as: "head" }, { key: "p" }],
        remarks: [said("p", "praise", "the lake")],
      },
    );
    expect(written).toMatch(/Lee (?:also |then )?hosted a gala dinner/);
    expect(written).not.toContain("At a gala dinner");
  });
});

describe("parts of a programme of several days", () => {
  it("are not held twice where they are parallel sessions", () => {
    const written = forum([{ key: "m", as: "head" }], {
      activity: "discussion",
      title: undefined,
      venue: undefined,
      people: undefined,
      when: { start: "2024-09-11" },
      sections: [en("boats"), en("fish"), en("harbors")],
    });
    expect(written).toContain(
      "On September 11, three parallel sessions were held on boats, fish and harbors",
    );
    expect(written).not.toContain("A discussion was held");
  });
});

describe("what those at a chaired discussion agreed on", () => {
  it("was not agreed by who chaired it alone", () => {
    const written = textOfEvent({
      kind: "seminar",
      title: en("Amber seminar held in Reed"),
      officialName: en("the Amber Seminar"),
      city: en("Reed"),
      participants: [lee, ray],
      agenda: [
        { key: "o", activity: "speeches", remarks: [said("m", "praise", "amber")] },
        {
          key: "w",
          activity: "discussion",
          title: en("panel discussion"),
          topics: [en("forgeries")],
          people: [{ key: "p", as: "chair" }, { key: "m" }],
          outcomes: ["c"],
        },
      ],
      outcomes: [{ key: "c", type: "consensus", points: [en("set up a register of dealers")] }],
    });
    expect(written).toContain("The participants agreed to set up a register");
    expect(written).not.toMatch(/\bThey agreed/);
  });
});

it("attends what is no food", () => {
  const at = (title: string): string =>
    textOfEvent({
      kind: "inspection",
      title: en("Mere council visits Reedham"),
      city: en("Reedham"),
      participants: [{ key: "v", group: en("councillors of Mere"), side: "guest" }],
      agenda: [{ key: "m", activity: "meal", title: en(title) }],
    });
  expect(at("tasting of the lake coffees")).toMatch(/attended (?:a|the) tasting of the lake coffees/);
  expect(at("evening meal")).toContain("attended an evening meal");
  expect(at("tea and cakes")).not.toContain("attended a tasting");
});

describe("a meal of which a participant is recorded as the host", () => {
  const dinner = (people: object[] | undefined, side: string, organizer = "m"): string =>
    textOfEvent({
      kind: "meeting",
      title: en("Lake Society visits Reed"),
      city: en("Reed"),
      participants: [
        { ...ray, side: "guest" },
        { ...lee, side },
        person("c", "Cora Made", "clerk", town, { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "talks", topics: [en("boats")] },
        {
          key: "d",
          activity: "meal",
          title: en("working dinner"),
          ...(people ? { people } : {}),
          organizers: [{ participant: organizer, tier: "host" }],
        },
      ],
    });

  it("is given by the host, who is not among the company", () => {
    const text = dinner([{ key: "p" }, { key: "m" }, { key: "c" }], "host");
    expect(text).toContain("The mayor hosted a working dinner for Ray and Cora Made, clerk of Reed.");
    expect(text).not.toContain("hosted by");
  });

  it("is not attended by the visitor who gave it", () => {
    const text = dinner(undefined, "host", "p");
    expect(text).toContain("Ray hosted a working dinner");
    expect(text).not.toContain("hosted by");
  });
});

describe("a meal at a stop of a journey through cities that the news names", () => {
  const banquet = (key: string, host: string, city: string): object => ({
    key,
    activity: "meal",
    title: en("banquet"),
    city: en(city),
    people: [{ key: host, as: "receiver" }, { key: "p" }],
  });
  const tour = (key: string, city: string, saw: string): object => ({
    key,
    activity: "tour",
    city: en(city),
    people: [{ key: "p" }],
    saw: [en(saw)],
  });

  it("names its city", () => {
    const written = textOfEvent({
      kind: "reception",
      title: en("Lake Society visits Reed and Moor"),
      areas: [en("Reed"), en("Moor")],
      delegations: [{ key: "d", side: "guest", head: "p" }],
      participants: [
        { ...ray, side: "guest", delegation: "d" },
        { ...person("m", "Ann Lee", "chair", society), side: "host" },
        { ...person("n", "Cy Orr", "secretary", society), side: "host" },
      ],
      agenda: [
        banquet("a", "m", "Reed"),
        tour("b", "Reed", "the old ferry"),
        banquet("c", "n", "Moor"),
        tour("e", "Moor", "the new mill"),
      ],
    });
    expect(written).toMatch(/In Reed, .*Ann Lee.* hosted a banquet/);
    expect(written).toMatch(/In Moor, .*Cy Orr.* hosted a banquet/);
  });
});
