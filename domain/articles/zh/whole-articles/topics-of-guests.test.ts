import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

/** The president of a university receives a guest to talk about a topic. */
const meeting = (topic: string): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("湖滨大学校领导会见客人"),
      venue: { name: zh("湖滨大学"), organization: { name: zh("湖滨大学"), kind: "university" } },
      delegations: [{ key: "d", side: "guest", head: "an", size: 4 }],
      participants: [
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host", roles: ["receiver"] }),
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "m",
          activity: "talks",
          title: zh("会见"),
          topics: [zh(topic)],
          remarks: [remark("r", "bai", "introduce", "学校概况")],
        },
      ],
    }),
    "zh",
  );

it("does not let the receiver discuss cooperation with their own organization", () => {
  const text = meeting("与湖滨大学建立校企合作的可能性");
  expect(text).toContain("就建立校企合作的可能性进行");
  expect(text).not.toContain("就与湖滨大学");
});

it("keeps whom both sides talked about, and an organization of the same name", () => {
  expect(meeting("与云雀大学开展三方合作")).toContain("与云雀大学开展三方合作");
  expect(meeting("与湖滨大学附属医院开展合作")).toContain("与湖滨大学附属医院开展合作");
});
