import { describe, expect, it } from "vitest";
import { type DraftRecord, FORMAT } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";

// Invented organizations.

const zh = (text: string): object => ({ zh: text });
const OWN = { name: zh("星河友好基金会"), kind: "association" };
const SOCIETY = {
  name: zh("湖滨水泵工业协会"),
  kind: "association",
  short: zh("湖泵协"),
  city: zh("南汀"),
};
const EMBASSY = { name: zh("北马克驻云国大使馆"), kind: "government" };
const person = (key: string, name: string, post: object, more: object): object => ({
  key,
  person: { name: zh(name) },
  posts: [post],
  ...more,
});
const HEAD = person(
  "an",
  "安样",
  { organization: OWN, title: zh("秘书长") },
  { side: "guest", delegation: "own", roles: ["head"] },
);
const record = (more: object): DraftRecord =>
  ({
    format: FORMAT,
    status: "held",
    when: { start: "2024-03-05" },
    delegations: [{ key: "own", side: "guest", head: "an", size: 5 }],
    ...more,
  }) as unknown as DraftRecord;

describe("calls and receptions in few words", () => {
  it("goes to the city of an organization that the title calls on by its short name", () => {
    const text = faultlessText(
      record({
        kind: "outbound_visit",
        title: zh("星河友好基金会拜访湖滨水泵工业协会"),
        city: zh("南汀"),
        venue: { name: SOCIETY.name, organization: SOCIETY },
        participants: [
          HEAD,
          person(
            "bo",
            "鲍示",
            { organization: SOCIETY, title: zh("会长") },
            { side: "host", roles: ["receiver"] },
          ),
        ],
        agenda: [
          {
            key: "talks",
            activity: "talks",
            remarks: [{ key: "r", by: ["bo"], act: "say", points: [zh("湖泵协愿加强合作")] }],
          },
        ],
      }),
      "zh",
    );
    expect(text).not.toMatch(/赴[^，。]*湖滨水泵工业协会[^，。]*拜访/);
    expect(text).toContain("拜访湖滨水泵工业协会");
  });

  it("calls on the host whom the title names, who had invited the guests; others took part", () => {
    const text = faultlessText(
      record({
        kind: "meeting",
        title: zh("星河友好基金会秘书长安样拜访北马克驻云国大使鲍示"),
        city: zh("南汀"),
        venue: { name: EMBASSY.name, organization: EMBASSY },
        organizers: [{ participant: "bo", tier: "inviter" }],
        participants: [
          HEAD,
          person("bo", "鲍示", { title: zh("北马克驻云国大使") }, { side: "host", roles: ["receiver"] }),
          person(
            "cao",
            "曹范",
            { organization: EMBASSY, title: zh("参赞") },
            { side: "host", roles: ["receiver"] },
          ),
        ],
        agenda: [{ key: "talks", activity: "talks" }],
      }),
      "zh",
    );
    expect(text).toMatch(/安样一行5人应邀[^。]*拜访北马克驻云国大使鲍示，[^。]*曹范参加会见。/);
    expect(text).not.toContain("邀请来访");
  });

  it("does not have a host receive the visitors who met them after the talks by the words of the item", () => {
    const text = faultlessText(
      record({
        kind: "reception",
        title: zh("星河友好基金会到湖滨水泵工业协会考察"),
        participants: [
          HEAD,
          person(
            "bo",
            "鲍示",
            { organization: SOCIETY, title: zh("会长") },
            { side: "host", roles: ["receiver"] },
          ),
          { key: "firms", group: zh("企业负责人"), side: "host" },
        ],
        agenda: [
          {
            key: "tour",
            activity: "tour",
            people: [{ key: "an", as: "head" }, { key: "firms" }],
            saw: [zh("水泵展厅"), zh("生产车间")],
          },
          { key: "met", activity: "other", told: "after", did: zh("会见来宾"), people: [{ key: "bo" }] },
        ],
      }),
      "zh",
    );
    expect(text).not.toContain("接待了");
    expect(text).toMatch(/会长鲍示会见了?来宾/);
    expect(text).toMatch(/，企业负责人参加。/);
  });
});
