import { describe, expect, it } from "vitest";
import { en, person, personOfSide, textOfEvent } from "./lake-town.test-data";

const lake = { name: en("Lake University"), the: false, kind: "university" };
const reed = { name: en("Reed University"), the: false, kind: "university" };
const guests = [{ key: "d", name: en("Reed University delegation"), the: true, side: "guest", head: "ray" }];
const ray = person("ray", "Bo Ray", "President", reed, { side: "guest", delegation: "d", roles: ["head"] });
const lee = person("lee", "Ann Lee", "President", lake, { side: "host", roles: ["receiver"] });

const received = (more: object): string =>
  textOfEvent({
    kind: "reception",
    title: en("Lake University receives Reed University delegation"),
    delegations: guests,
    participants: [lee, ray],
    ...more,
  });

describe("a fact that another sentence states", () => {
  const talks = (remark: object) => ({
    key: "t",
    activity: "talks",
    people: [{ key: "lee" }, { key: "ray" }],
    topics: [en("tides")],
    remarks: [{ key: "r", by: ["lee"], ...remark }],
  });
  const proposed = {
    key: "m",
    title: en("agreement on student exchange"),
    type: "other",
    status: "proposed",
    parties: [{ organization: lake }, { organization: reed }],
  };

  it("is not a proposal of which somebody spoke", () => {
    const said = talks({
      act: "say",
      points: [en("the two universities should sign an agreement on student exchange")],
    });
    const text = received({ agenda: [said], agreements: [proposed] });
    expect(text).toContain("should sign an agreement on student exchange");
    expect(text).not.toContain("It was proposed");
    const other = talks({ act: "say", points: [en("the two universities should exchange students")] });
    expect(received({ agenda: [other], agreements: [proposed] })).toContain("It was proposed");
  });

  it("is not a greeting after a reception", () => {
    const greeted = talks({ act: "welcome", whom: en("the delegation") });
    expect(received({ agenda: [greeted] })).not.toContain("welcomed");
  });

  it("is not a hope that is quoted", () => {
    const hoped = talks({
      act: "hope",
      points: [en("students from Reed would come to Lakeside soon")],
      quote: en("We hope to see students from Reed in Lakeside soon."),
    });
    const text = received({ agenda: [hoped] });
    expect(text).toContain("“We hope to see students from Reed in Lakeside soon");
    expect(text).not.toContain("expressed the hope");
  });

  it("is not a visit to the place of the news", () => {
    const text = textOfEvent({
      kind: "outbound_visit",
      title: en("Reed University visits Lake Museum"),
      city: en("Lakeside"),
      venue: { name: en("Lake Museum"), the: true },
      delegations: guests,
      participants: [ray],
      agenda: [
        {
          key: "o",
          activity: "other",
          did: en("visit the Lake Museum and inspect the boats"),
          people: [{ key: "ray" }],
        },
      ],
    });
    expect(text.match(/Lake Museum/g)).toHaveLength(2);
    expect(text).toContain("inspected the boats");
  });
});

describe("an item whose act or title names its place", () => {
  it("is not located there again", () => {
    const text = received({
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "lee" }, { key: "ray" }], topics: [en("tides")] },
        {
          key: "o",
          activity: "other",
          did: en("visit the Hill Boat School"),
          venue: {
            name: en("Hill Boat School"),
            the: true,
            organization: { name: en("Hill Boat School"), the: true, short: en("HBS"), kind: "other" },
          },
          people: [{ key: "ray" }],
        },
      ],
    });
    expect(text).toContain("visited the Hill Boat School");
    expect(text).not.toMatch(/ at the (?:HBS|Hill|school)/);
  });
});

describe("a meeting with a formal name", () => {
  it("has it in its first sentence, and is what its chairs chaired", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Norland and Farland hold commission meeting"),
      officialName: en("the 4th Norland-Farland Commission Meeting on Tides"),
      city: en("Lakeside"),
      participants: [
        personOfSide("lee", "Ann Lee", "Minister of Ports of Norland", "host", { roles: ["chair"] }),
        personOfSide("ray", "Bo Ray", "Minister of Ports of Farland", "guest", { roles: ["chair"] }),
        personOfSide("dee", "Cy Dee", "Director of Docks of Norland", "host"),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "lee", as: "chair" }, { key: "ray", as: "chair" }, { key: "dee" }],
          topics: [en("harbour dues")],
        },
      ],
    });
    expect(text).toContain("for the 4th Norland-Farland Commission Meeting on Tides");
    expect(text).not.toContain("officially called");
    expect(text).toContain("Lee and Ray chaired the meeting");
  });

  it("is not called an online meeting where they met online", () => {
    const text = textOfEvent({
      kind: "meeting",
      title: en("Lake and Reed presidents meet online"),
      online: "fully",
      participants: [
        person("lee", "Ann Lee", "President", lake, { side: "host" }),
        person("ray", "Bo Ray", "President", reed, { side: "guest" }),
        { key: "staff", group: en("staff of both universities") },
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: en("online meeting"),
          online: "fully",
          people: [{ key: "lee" }, { key: "ray" }],
          topics: [en("tides")],
        },
        { key: "q", activity: "discussion", title: en("panel on docks"), people: [{ key: "staff" }] },
      ],
    });
    expect(text).not.toContain("for an online meeting");
    expect(text).toContain("to discuss tides");
  });
});

describe("the time of a visit that is reported as past", () => {
  const stay = (more: object): string =>
    textOfEvent({
      kind: "outbound_visit",
      title: en("Reed University delegation visits Lakeside"),
      when: { start: "2024-03-05", end: "2024-03-09" },
      city: en("Lakeside"),
      delegations: guests,
      participants: [lee, ray],
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "lee" }, { key: "ray" }], topics: [en("tides")] },
      ],
      ...more,
    });

  it("is that of where the delegation was", () => {
    const text = stay({ background: [en("The delegation is in Norland on a visit to three universities.")] });
    expect(text).toContain("The delegation was in Norland on a visit to three universities.");
  });

  it("is that of what was still to come on one of its days", () => {
    const text = stay({
      published: "2024-03-07",
      followUps: [
        {
          key: "f",
          text: en("visit the harbour"),
          force: "task",
          by: { participants: ["ray"] },
          due: { on: "2024-03-08" },
          announce: true,
        },
      ],
    });
    expect(text).toContain("Ray was also to visit the harbour on March 8.");
  });

  it("has one form of the future beside what is to follow the visit", () => {
    const plan = (key: string, text: string, on: string) => ({
      key,
      text: en(text),
      force: "task",
      by: { participants: ["ray"] },
      due: { on },
      announce: true,
    });
    const text = stay({
      published: "2024-03-07",
      followUps: [
        plan("f", "visit the harbour", "2024-03-08"),
        plan("g", "meet the divers", "2024-03-08"),
        plan("h", "return to the mill", "2024-05-02"),
      ],
    });
    expect(text).toContain("Ray will visit the harbour");
    expect(text).not.toContain("was also to");
    expect(text.match(/on March 8/giu)).toHaveLength(1);
  });
});

describe("groups of whom a number has stated the attendance", () => {
  it("did not also take part", () => {
    const text = received({
      participants: [lee, ray, { key: "g", group: en("teachers of the schools of Norland"), side: "host" }],
      attendance: { count: 40, of: en("teachers of the schools of Norland and Farland") },
      agenda: [
        { key: "t", activity: "talks", people: [{ key: "lee" }, { key: "ray" }], topics: [en("tides")] },
      ],
    });
    expect(text.match(/teachers of the schools/g)).toHaveLength(1);
  });
});
