import { describe, expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const talks = (key: string, more: object = {}): object => ({
  key,
  activity: "talks",
  title: zh("座谈会"),
  topics: [zh("两地茶业合作的前景")],
  remarks: [remark(`r-${key}`, "an", "introduce", "松山的茶园")],
  ...more,
});
const visit = (...agenda: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会考察团到访湖滨茶业协会"),
      home: { name: zh("湖滨茶业协会"), kind: "association" },
      delegations: [{ key: "d", name: zh("松山商会考察团"), side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨茶业协会", "会长", { side: "host", roles: ["chair", "speaker"] }),
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
      ],
      agenda,
    }),
    "zh",
  );

describe("whoever chaired on a visit, by role alone", () => {
  it("chaired its only meeting, whose sentence says so", () => {
    const article = visit(talks("t"), {
      key: "tour",
      activity: "tour",
      people: [{ key: "an", as: "head" }],
      saw: [zh("湖滨茶厂")],
    });
    expect(article).toMatch(/就两地茶业合作的前景[^。]*，[^。]*白样主持/);
    expect(article.split("\n\n")[1]).not.toMatch(/主持座谈会/);
  });

  it("chaired its only ceremony where nobody met", () => {
    const tour = {
      key: "tour",
      activity: "tour",
      people: [{ key: "an", as: "head" }],
      saw: [zh("湖滨茶厂")],
    };
    const ceremony = { key: "s", activity: "signing", title: zh("签约仪式") };
    const spoke = { ...ceremony, remarks: [remark("r", "an", "say", "松山茶园将扩大种植")] };
    expect(visit(tour, spoke)).toMatch(/签约仪式，由[^，。]*白样主持/);
    expect(visit(talks("t"), spoke)).not.toMatch(/签约仪式，?由[^，。]*白样主持/);
    expect(visit(talks("t", { told: "before" }), spoke)).not.toMatch(/签约仪式，?由[^，。]*白样主持/);
  });

  it("is not said to have chaired one of two meetings", () => {
    const days = [
      talks("t", { when: { start: "2024-03-05" } }),
      talks("u", { when: { start: "2024-03-06" } }),
    ];
    expect(visit(...days)).not.toMatch(/前景[^。]*白样主持/);
  });
});

it("states that whoever received the visitors chaired the talks that follow the reception", () => {
  const article = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会考察团到访湖滨茶业协会"),
      home: { name: zh("湖滨茶业协会"), kind: "association" },
      delegations: [{ key: "d", name: zh("松山商会考察团"), side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨茶业协会", "会长", { side: "host", roles: ["chair", "receiver"] }),
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("he", "何许", "松山商会", "秘书长", { side: "guest", delegation: "d" }),
        personOf("lin", "林样", "云雀茶厂", "厂长", { side: "guest", delegation: "d" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "bai", as: "chair" }, { key: "an" }, { key: "he" }, { key: "lin" }],
          topics: [zh("两地茶业合作的前景")],
          remarks: [remark("r", "an", "introduce", "松山的茶园")],
        },
      ],
    }),
    "zh",
  );
  expect(article).toMatch(/白样[^。]*主持/);
});
