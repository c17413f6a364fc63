import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "./lake-town.test-data";

// Calls on societies and firms during a journey of several days.

const journey = (kind: string, agenda: readonly object[]): string =>
  faultlessText(
    heldEvent({
      kind,
      title: zh("安例率团赴云雀考察"),
      when: { start: "2024-03-05", end: "2024-03-07" },
      areas: [zh("云雀")],
      delegations: [{ key: "d", name: zh("湖滨侨联代表团"), side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "湖滨侨联", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
        officerOf("bai", "白样", "云雀福建社团联会", "主席", { side: "host" }),
      ],
      agenda,
    }),
    "zh",
  );

it("are the verb of what a tour with a common noun saw", () => {
  const saw = [zh("云雀南海会馆"), zh("云雀顺德商会"), zh("云雀三水会馆")];
  const text = journey("outbound_visit", [{ key: "v", activity: "tour", title: zh("拜会侨团"), saw }]);
  expect(text).toContain("拜会了云雀南海会馆");
  expect(text).not.toContain("拜会侨团");
});

it("are an act where they took place in another house", () => {
  const people = [{ key: "an", as: "head" }, { key: "bai" }];
  const text = journey("outbound_visit", [
    { key: "t", activity: "tour", saw: [zh("港口")] },
    {
      key: "c",
      activity: "talks",
      title: zh("拜访云雀福建社团联会"),
      venue: { name: zh("云溪酒店") },
      people,
    },
  ]);
  expect(text).toContain("在云溪酒店拜访云雀福建社团联会，与主席白样座谈");
  expect(text).not.toMatch(/参加拜访/u);
});

it("do not state the time twice of what the visitors showed there", () => {
  const text = journey("outbound_visit", [
    { key: "t", activity: "tour", saw: [zh("港口")] },
    { key: "f", activity: "other", did: zh("播放湖滨宣传片"), people: [{ key: "an" }] },
  ]);
  expect(text).toContain("播放了湖滨宣传片");
  expect(text).not.toContain("其间，还");
});

it("are on no visit, but an inspection, where officials inspect", () => {
  const text = journey("inspection", [
    { key: "o", activity: "other", did: zh("听取工作汇报"), when: { start: "2024-03-05" } },
    { key: "t", activity: "tour", saw: [zh("灌溉工程"), zh("水库")] },
  ]);
  expect(text).not.toContain("访问期间");
});
