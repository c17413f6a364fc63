import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, zh } from "../whole-articles/lake-town.test-data";

const GUEST = { side: "guest", delegation: "d", roles: ["head"] };
const visit = (heads: readonly object[], more: object = {}): string =>
  faultlessText(
    heldEvent({
      kind: "inspection",
      title: zh("云溪开发区考察团考察松山产业园"),
      home: { name: zh("松山产业园"), kind: "zone" },
      venue: { name: zh("松山产业园"), organization: { name: zh("松山产业园"), kind: "zone" } },
      delegations: [{ key: "d", name: zh("云溪开发区考察团"), side: "guest", head: "lin" }],
      participants: [
        ...heads,
        personOf("xu", "许例", "松山市投资局", "局长", { side: "host", roles: ["escort"] }),
      ],
      agenda: [
        {
          key: "t",
          activity: "tour",
          people: [
            ...heads.map((one) => ({ key: (one as { key: string }).key, as: "head" })),
            { key: "xu", as: "escort" },
          ],
          saw: [zh("园区规划馆")],
        },
      ],
      ...more,
    }),
    "zh",
  );
const lin = personOf("lin", "林谷", "云溪开发区", "主任", GUEST);
const bai = personOf("bai", "白样", "湖滨市", "副市长", GUEST);

it("leads a delegation by its whole name behind heads of several organizations", () => {
  expect(visit([lin, bai])).toContain("白样率云溪开发区考察团");
  expect(visit([lin])).not.toContain("率云溪开发区考察团");
});

it("is accompanied by others of the hosts, where the list of these is open", () => {
  expect(visit([lin], { participantsOpen: true, openSides: ["host"] })).toContain("许例等陪同");
  expect(visit([lin])).not.toContain("等陪同");
});
