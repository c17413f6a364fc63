import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, officerOf, zh } from "../whole-articles/lake-town.test-data";

const agreed = (partners: string): string =>
  faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("湖滨商会代表团赴云雀市考察"),
      city: zh("云雀市"),
      participants: [
        officerOf("bai", "白样", "湖滨商会", "会长", { side: "guest", delegation: "d", roles: ["head"] }),
        officerOf("luo", "罗例", "湖滨商会", "副会长", { side: "guest", delegation: "d" }),
        { key: "g", group: zh(partners), side: "host" },
      ],
      delegations: [{ key: "d", side: "guest", head: "bai", name: zh("湖滨商会代表团") }],
      agenda: [
        { key: "t", activity: "talks", people: ["bai", "luo", "g"].map((key) => ({ key })), outcomes: ["o"] },
      ],
      outcomes: [{ key: "o", type: "consensus", points: [zh("加强人才联合培养")] }],
    }),
    "zh",
  );

it("is of all parties where talks were with several organizations", () => {
  expect(agreed("云溪大学、松山大学、青石大学等单位负责人")).toContain("负责人座谈，各方一致同意");
});

it("is of both sides where they were with one", () => {
  expect(agreed("云溪大学负责人")).not.toContain("各方");
});
