import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { en } from "./lake-town.test-data";

const dean = {
  key: "bo",
  person: { name: en("Bo Sample") },
  posts: [{ organization: { name: en("Lakeside Tourist Board"), the: true }, title: en("deputy director") }],
  side: "host",
};
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    kind: "reception",
    status: "held",
    title: en("Northland mayors visit Lakeside"),
    when: { start: "2024-03-05" },
    city: en("Lakeside"),
    delegations: [{ key: "d", name: en("delegation of mayors from Northland"), side: "guest", size: 23 }],
    participants: [dean, { key: "party", group: en("mayors"), side: "guest", delegation: "d" }],
    ...more,
  }) as unknown as DraftRecord;

const talks = (title: string) => ({
  agenda: [
    {
      key: "t",
      activity: "talks",
      title: en(title),
      people: [{ key: "bo" }, { key: "party" }],
      topics: [en("the development of tourism")],
    },
  ],
});

describe("talks with a title in the plural", () => {
  it.each(["working symposiums", "working receptions", "banquets"])("are %j, not about them", (title) => {
    const text = faultlessText(record(talks(title)), "en");
    expect(text).toContain(title);
    expect(text).not.toContain(`talks on ${title}`);
  });
});

describe("a group that the name of its delegation says", () => {
  it("is not mentioned beside the delegation", () => {
    expect(faultlessText(record(talks("talks")), "en")).not.toMatch(/including mayors/);
  });

  it("is mentioned where it is one of several", () => {
    const participants = [
      dean,
      { key: "party", group: en("mayors"), side: "guest", delegation: "d" },
      { key: "press", group: en("reporters"), side: "guest", delegation: "d" },
    ];
    expect(faultlessText(record({ ...talks("talks"), participants }), "en")).toMatch(/mayors.*reporters/s);
  });
});
