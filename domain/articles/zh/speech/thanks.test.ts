import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, PORT, zh } from "../whole-articles/lake-town.test-data";

/** A visitor's thanks to somebody, for some points. */
const thanks = (whom: string, ...points: string[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云溪商会到访湖滨港口商会"),
      home: PORT,
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        officerOf("an", "安例", "云溪商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        officerOf("bai", "白样", "湖滨港口商会", "会长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          people: [{ key: "an" }, { key: "bai" }],
          remarks: [{ key: "r", by: ["an"], act: "thank", whom: zh(whom), points: points.map(zh) }],
        },
      ],
    }),
    "zh",
  );

it("states an invitation to an act as what whoever is thanked did", () => {
  const act = "出席2024年湖滨国际友好城市交流周";
  expect(thanks("湖滨市", `${act}的邀请`)).toContain(`感谢湖滨市邀请${act}。`);
  expect(thanks(`湖滨市的${act}的邀请`)).toContain(`感谢湖滨市邀请${act}。`);
  expect(thanks("湖滨市", `${act}的邀请`, "热情接待")).toContain(`感谢湖滨市邀请${act}，并感谢热情接待。`);
});

it("keeps other reasons for thanks with 的", () => {
  expect(thanks("湖滨市", "到场嘉宾的邀请")).toContain("到场嘉宾的邀请");
  expect(thanks("湖滨市", "来自松山的邀请")).not.toContain("邀请来自松山");
  expect(thanks("湖滨市", "盛情邀请")).toContain("感谢湖滨市的盛情邀请");
  expect(thanks("湖滨市", "热情接待")).toContain("感谢湖滨市的热情接待");
});
