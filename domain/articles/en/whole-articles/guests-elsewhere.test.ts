import { describe, expect, it } from "vitest";
import { en, personOf, said, textOfEvent } from "./lake-town.test-data";

const society = "Lakeland Garden Society";
const delegation = { key: "d", name: en(`delegation of the ${society}`), side: "guest", head: "vane" };
const vane = personOf("vane", "Marta Vane", "chairwoman", society, { side: "guest", delegation: "d" });
const moor = (more = {}): object =>
  personOf("moor", "Ellen Moor", "deputy mayor", "Reedham Town Council", { side: "host", ...more });

describe("what is reported after a reception", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en(`Reedham receives ${society}`),
    delegations: [delegation],
    participants: [moor({ roles: ["receiver"] }), vane],
    agenda: [
      { key: "t", activity: "talks", remarks: [said("vane", "hope", "the two sides would exchange seeds")] },
      {
        key: "u",
        activity: "talks",
        told: "after",
        peopleOpen: true,
        venue: { name: en("Elmwood College") },
        people: [{ key: "vane" }],
      },
    ],
  });

  it("is not where the visitors were received", () => {
    expect(text).toContain(`Ellen Moor, deputy mayor of the Reedham Town Council, received a delegation`);
    expect(text).not.toMatch(/visited Elmwood/);
  });

  it("was not talks of the two sides where only visitors are known to have attended", () => {
    expect(text).toContain("The delegation also held talks at the Elmwood College.");
  });
});

describe("a tour on one of several days", () => {
  const school = { name: en("Alder Lane School") };
  const text = textOfEvent({
    kind: "reception",
    title: en(`Reedham hosts ${society}`),
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: en("Reedham"),
    organizers: [{ organization: { name: en("Reedham Twinning Club"), the: true }, tier: "host" }],
    delegations: [delegation],
    participants: [
      vane,
      moor(),
      personOf("snow", "Amy Snow", "principal", "Alder Lane School", { side: "host" }),
    ],
    agenda: [
      {
        key: "s",
        activity: "tour",
        when: { start: "2024-03-05" },
        venue: { ...school, organization: school },
        saw: [en("the new school")],
        people: [
          { key: "snow", as: "guide" },
          { key: "moor", as: "receiver" },
          { key: "vane", as: "head" },
        ],
      },
      {
        key: "b",
        activity: "other",
        when: { start: "2024-03-06" },
        did: en("plant an oak in the town garden"),
        people: [{ key: "vane", as: "head" }],
      },
    ],
  });

  it("names who received the visitors there, and not before", () => {
    expect(text).toMatch(/On March 5[^.]*Alder Lane School[^.]*\. There it was received by Ellen Moor/);
    expect(text).not.toMatch(/received the delegation/);
  });

  it("has the place with what only says that it was the place, in front of who is of it", () => {
    expect(text).toMatch(/toured the new Alder Lane School[^.]*guided by Amy Snow, principal of the school/);
    expect(text).not.toContain("where it saw");
  });
});

describe("a name with its country after it", () => {
  it("is not cut after its noun", () => {
    const college = { name: en("Lake University"), kind: "university" };
    const text = textOfEvent({
      kind: "reception",
      title: en("Delegation of Lake University visits Reedham Institute"),
      venue: { name: en("Reedham Institute") },
      delegations: [
        { key: "d", name: en("delegation of Lake University, Northland"), side: "guest", head: "v" },
      ],
      participants: [
        personOf("v", "Marta Vane", "president", "Lake University", { side: "guest", delegation: "d" }),
        personOf("m", "Ellen Moor", "director", "Reedham Institute", { side: "host" }),
      ],
      agenda: [{ key: "g", activity: "signing", agreements: ["a"] }],
      agreements: [
        {
          key: "a",
          title: en("memorandum of understanding"),
          status: "signed",
          parties: [{ organization: { name: en("Reedham Institute") } }, { organization: college }],
        },
      ],
    });
    expect(text).toContain("a delegation of the university from Northland, led by its president, Marta Vane");
  });
});

describe("a guest of no delegation who attended only one item", () => {
  const text = textOfEvent({
    kind: "reception",
    title: en("Lakeland gardeners visit Reedham"),
    when: { start: "2024-03-05", end: "2024-03-06" },
    city: en("Reedham"),
    delegations: [{ key: "d", name: en("delegation of gardeners from Lakeland"), side: "guest" }],
    participants: [
      moor({ roles: ["receiver"] }),
      personOf("rowe", "Adam Rowe", "consul general", "Northland", { side: "guest" }),
      { key: "g", group: en("gardeners"), side: "guest", delegation: "d" },
    ],
    agenda: [
      {
        key: "m",
        activity: "talks",
        when: { start: "2024-03-05" },
        people: [{ key: "rowe" }, { key: "moor", as: "receiver" }],
      },
      { key: "t", activity: "tour", people: [{ key: "g" }], saw: [en("the town park")] },
    ],
  });

  it("is no member of the delegation", () => {
    expect(text).toContain("A delegation of gardeners from Lakeland visited");
    expect(text).not.toMatch(/(?:including|Among the visitors was) Adam Rowe/);
  });

  it("is named with that item", () => {
    expect(text).toContain("On March 5, Adam Rowe, consul general of Northland, and Moor held talks.");
  });
});
