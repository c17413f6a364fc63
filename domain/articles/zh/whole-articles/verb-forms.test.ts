import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

const text = (more: object): string => faultlessText(heldEvent(more) as DraftRecord, "zh");

it("keeps a verb of two parts together", () => {
  const words = text({
    kind: "other",
    title: zh("云雀市侨联开展春节慰问活动"),
    home: { name: zh("云雀市侨联"), kind: "association" },
    participants: [
      personOf("bai", "白样", "云雀市侨联", "主席", { side: "host" }),
      { key: "g", group: zh("归侨代表"), side: "third" },
    ],
    agenda: [
      {
        key: "v",
        activity: "other",
        did: zh("走访慰问归侨"),
        people: [
          { key: "bai", as: "head" },
          { key: "g", as: "receiver" },
        ],
      },
    ],
  });
  expect(words).toContain("走访慰问了归侨");
  expect(words).not.toContain("走访了慰问");
});

it("takes destination and purpose of a delegation from the title", () => {
  const words = text({
    kind: "reception",
    title: zh("云雀市博物馆到湖滨博物馆开展馆际交流"),
    home: { name: zh("湖滨博物馆"), kind: "museum" },
    participants: [
      personOf("an", "安例", "云雀市博物馆", "副馆长", { side: "guest" }),
      { key: "g", posts: [{ organization: { name: zh("湖滨博物馆") }, title: zh("馆长") }], side: "host" },
    ],
    agenda: [
      { key: "t", activity: "talks", topics: [zh("文物保护")], people: [{ key: "an" }, { key: "g" }] },
    ],
  });
  expect(words).toMatch(/安例到湖滨博物馆开展馆际交流/);
});

it("does not state that a class took part in its own opening", () => {
  const words = text({
    kind: "other",
    title: zh("松山国家管理研讨班在湖滨学院开班"),
    home: { name: zh("湖滨学院"), kind: "institute" },
    officialName: zh("松山国家管理研讨班"),
    organizers: [{ organization: { name: zh("湖滨学院"), kind: "institute" }, tier: "organizer" }],
    delegations: [{ key: "d", name: zh("松山国家管理研讨班"), side: "guest", head: "an", size: 17 }],
    attendance: { count: 17, of: zh("松山官员") },
    participants: [
      personOf("bai", "白样", "湖滨学院", "副院长", { side: "host" }),
      personOf("an", "安例", "松山外交部", "副部长", { side: "guest", delegation: "d", roles: ["head"] }),
    ],
    agenda: [
      {
        key: "c",
        activity: "ceremony",
        title: zh("开班仪式"),
        remarks: [remark("r1", "bai", "introduce", "学院概况"), remark("r2", "an", "hope", "加强交流")],
      },
    ],
  });
  expect(words).not.toContain("一行17人参加");
  expect(words).toContain("松山外交部副部长安例希望");
});
