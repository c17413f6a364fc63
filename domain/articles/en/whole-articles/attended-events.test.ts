import { describe, expect, it } from "vitest";
import { en, person, textOfEvent as text, town } from "./lake-town.test-data";

const said = (key: string) => ({ key: "r", by: [key], act: "say", points: [en("the lake needed care")] });
const lake = { name: en("Lake Association"), the: true, kind: "association" };
const hill = { name: en("Hill Society"), the: true, kind: "association" };

describe("an event that somebody attended by the office's own title", () => {
  const article = text({
    kind: "other",
    title: en("Consul General Ann Lee attends inauguration ceremony"),
    city: en("Reedham"),
    officialName: en("the 19th Inauguration Ceremony of the Lake Association and the Hill Society"),
    organizers: [
      { organization: lake, tier: "host" },
      { organization: hill, tier: "host" },
    ],
    participants: [person("a", "Ann Lee", "consul", { name: en("Lakeland Consulate"), the: true })],
    agenda: [{ key: "s", activity: "speeches", remarks: [said("a")] }],
  });

  it("begins with who attended it", () => {
    expect(article).toMatch(/Ann Lee, .+, attended the 19th Inauguration Ceremony/);
    expect(article).not.toContain("was held");
  });

  it("does not mention hosts that its name holds", () => {
    expect(article).not.toMatch(/hosted by/);
  });
});

describe("an award at a ceremony", () => {
  const article = text({
    kind: "other",
    title: en("Consulate honors winners of essay contest"),
    news: "o",
    city: en("Reedham"),
    organizers: [{ organization: lake, tier: "host" }],
    participants: [
      person("a", "Ann Lee", "mayor", town),
      person("b", "Bo Ray", "teacher", hill),
      { key: "w", group: en("winners") },
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: en("awarding ceremony of the essay contest"),
        people: [{ key: "b", as: "chair" }, { key: "a" }],
        outcomes: ["o"],
      },
    ],
    outcomes: [
      { key: "o", type: "award", by: ["a"], to: { participants: ["w"] }, points: [en("the Lake Prize")] },
    ],
  });

  it("names the ceremony, of which more follows", () => {
    expect(article).toMatch(/with the Lake Prize at (?:an|the) awarding ceremony/);
    expect(article).toMatch(/Bo Ray, .+, chaired the/);
  });

  it("was organized by its hosts, who held no contest", () => {
    expect(article).toContain("The ceremony was hosted by the Lake Association");
    expect(article).not.toContain("The contest was hosted");
  });
});

describe("an inspection of the place that the title names", () => {
  it("inspected that place, which is not also toured", () => {
    const article = text({
      kind: "inspection",
      title: en("Mayor inspects Mill market"),
      city: en("Reedham"),
      purpose: en("ensure fair prices"),
      participants: [person("a", "Ann Lee", "mayor", town, { side: "guest", roles: ["head"] })],
      agenda: [
        {
          key: "t",
          activity: "tour",
          venue: { name: en("Mill market"), the: false },
          people: [{ key: "a", as: "head" }],
          remarks: [said("a")],
        },
      ],
    });
    expect(article).toMatch(/Reedham mayor Ann Lee inspected Mill market in Reedham/);
    expect(article).not.toMatch(/visited Reedham|toured/);
  });
});

describe("a ceremony on a visit", () => {
  it("was attended by those whom the record lists there", () => {
    const article = text({
      kind: "reception",
      title: en("Hill delegation visits Reedham"),
      home: town,
      city: en("Reedham"),
      delegations: [{ key: "d", name: en("Hill delegation"), the: true, side: "guest", head: "a" }],
      participants: [
        person("h", "Hal Host", "mayor", town, { side: "host", roles: ["receiver"] }),
        person("a", "Ann Lee", "chair", hill, { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        { key: "s", activity: "talks", remarks: [said("a")] },
        {
          key: "b",
          activity: "ceremony",
          title: en("re-dedication of the old lamp"),
          people: [{ key: "a" }, { key: "h" }],
        },
      ],
    });
    expect(article).toMatch(/Lee and Host then attended the re-dedication of the old lamp/);
    expect(article).not.toContain("was held");
  });
});

describe("a part of an event that the office's own sentence mentions", () => {
  it("is stated once", () => {
    const article = text({
      kind: "other",
      title: en("Lake Day ceremony held"),
      officialName: en("the Lake Day ceremony"),
      city: en("Reedham"),
      participants: [person("a", "Ann Lee", "mayor", town)],
      agenda: [
        {
          key: "o",
          activity: "other",
          title: en("presentation of the flags"),
          people: [],
          narrative: [en("The ceremony began with the presentation of the flags and a song.")],
        },
        { key: "s", activity: "speeches", remarks: [said("a")] },
      ],
    });
    expect(article).toContain("It began with the presentation of the flags");
    expect(article).not.toMatch(/A presentation of the flags was/);
  });
});
