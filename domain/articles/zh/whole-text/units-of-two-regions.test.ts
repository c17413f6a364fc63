import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, remark, zh } from "../whole-articles/lake-town.test-data";

/** What the presidents of both offices said. */
const visit = (...remarks: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山市侨联到访湖滨市侨联"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("bai", "白样", "湖滨市侨联", "主席", { side: "host", roles: ["receiver"] }),
        officerOf("an", "安例", "松山市侨联", "主席", { side: "guest", delegation: "d", roles: ["head"] }),
      ],
      agenda: [{ key: "t", activity: "talks", people: [{ key: "bai" }, { key: "an" }], remarks }],
    }),
    "zh",
  );

it("has the city of the speaker before an office that both cities have", () => {
  const text = visit(
    remark("a", "bai", "introduce", "市侨联的服务工作"),
    remark("b", "an", "say", "松山市侨务工作成效明显", "松山市侨联正在走访企业"),
  );
  expect(text).toContain("介绍了湖滨市侨联的服务工作");
  expect(text).toContain("松山市侨联正在走访企业");
});

it("has no city of the speaker before an office that may be that of the others", () => {
  const text = visit(
    remark("a", "an", "say", "感谢市侨联的接待，将学习市侨联的经验"),
    remark("b", "bai", "say", "愿与市侨联加强合作"),
    { key: "c", by: ["bai"], act: "hope", points: [zh("市侨联组团来访")] },
  );
  expect(text).toMatch(/感谢市侨联的接待.*与市侨联加强合作/);
  expect(text).toContain("希望市侨联组团来访");
});
