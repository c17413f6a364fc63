import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "../whole-articles/lake-town.test-data";

it("has the city of the speaker before an office that both cities have", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山市侨联到访湖滨市侨联"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("bai", "白样", "湖滨市侨联", "主席", { side: "host", roles: ["receiver"] }),
        officerOf("an", "安例", "松山市侨联", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "bai" }, { key: "an" }],
          remarks: [
            remark("a", "bai", "introduce", "市侨联的服务工作"),
            remark("b", "an", "say", "松山市侨务工作成效明显", "松山市侨联正在走访企业"),
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toContain("介绍了湖滨市侨联的服务工作");
  expect(text).toContain("松山市侨联正在走访企业");
});
