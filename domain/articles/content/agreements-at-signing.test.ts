import { describe, expect, it } from "vitest";
import { faultlessText } from "../faultless.test-data";
import { heldEvent, personOf, zh } from "../zh/whole-articles/lake-town.test-data";
import { withAgreementsAtSigning } from "./agreements-at-signing";

const organization = (name: string) => ({ organization: { name: zh(name) } });
const event = (more: object = {}) =>
  heldEvent({
    kind: "signing",
    title: zh("湖滨研究所与云雀商会签约"),
    home: { name: zh("湖滨研究所") },
    participants: [
      personOf("an", "安例", "云雀商会", "会长", { side: "guest", roles: ["head", "signatory"] }),
      personOf("bai", "白样", "湖滨研究所", "所长", { side: "host", roles: ["signatory"] }),
    ],
    agenda: [
      { key: "s", activity: "signing", title: zh("签约仪式") },
      { key: "t", activity: "tour", title: zh("参观实验室") },
    ],
    agreements: [
      {
        key: "m",
        title: zh("合作协议"),
        type: "framework",
        status: "signed",
        parties: [organization("湖滨研究所"), organization("云雀商会")],
      },
    ],
    ...more,
  });
const atItems = (record: ReturnType<typeof event>) =>
  withAgreementsAtSigning(record).agenda?.map(({ agreements }) => agreements);

describe("agreements that no item names", () => {
  it("are those of the only signing", () => {
    expect(atItems(event())).toEqual([["m"], undefined]);
    expect(faultlessText(event(), "zh")).not.toContain("签约仪式上还举行了签约仪式");
  });

  it.each([
    ["of several signings", { agenda: [1, 2].map((at) => ({ key: `s${at}`, activity: "signing" })) }],
    [
      "where another item names them",
      {
        agenda: [
          { key: "s", activity: "signing" },
          { key: "t", activity: "talks", agreements: ["m"] },
        ],
      },
    ],
    ["that are not signed", { agreements: [{ ...event().agreements?.[0], status: "planned" }] }],
    [
      "of a visit at whose signing somebody spoke",
      {
        kind: "reception",
        agenda: [
          {
            key: "s",
            activity: "signing",
            remarks: [{ key: "r", by: ["an"], act: "say", points: [zh("合作很好")] }],
          },
        ],
      },
    ],
  ])("remain apart: %s", (_, more) => {
    const record = event(more);
    expect(withAgreementsAtSigning(record)).toBe(record);
  });
});
