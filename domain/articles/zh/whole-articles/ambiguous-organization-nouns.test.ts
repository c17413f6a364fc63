import { expect, it } from "vitest";
import type { DraftRecord } from "../../../events/shape";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

it("names a university again where 该校 could be the other side of a meeting", () => {
  const words = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("白样会见松山大学校长安例"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
        personOf("an", "安例", "松山大学", "校长", { side: "guest", delegation: "d" }),
        {
          ...personOf("deng", "邓样", "兽医学院", "院长", { side: "guest", delegation: "d" }),
          posts: [
            {
              organization: { name: zh("兽医学院"), parent: { name: zh("松山大学"), kind: "university" } },
              title: zh("院长"),
            },
          ],
        },
      ],
      agenda: [
        { key: "t", activity: "talks", title: zh("会见"), remarks: [remark("r", "bai", "hope", "加强交流")] },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(words).toContain("松山大学兽医学院院长邓样参加");
  expect(words).not.toContain("该校兽医学院");
});

it("names a university again after another that was only spoken of", () => {
  const words = faultlessText(
    heldEvent({
      kind: "outbound_visit",
      title: zh("松山大学校长安例访问湖滨大学"),
      city: zh("云雀"),
      participants: [
        personOf("an", "安例", "松山大学", "校长", { side: "guest", roles: ["head"] }),
        personOf("lin", "林谷", "松山大学", "教授", { side: "guest" }),
        personOf("mo", "莫常", "湖滨大学", "副校长", { side: "host" }),
        personOf("bai", "白样", "湖滨大学", "校长", { side: "host" }),
      ],
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: zh("湖滨大学") },
          topics: [zh("松山大学的未来发展")],
          people: [{ key: "an", as: "head" }, { key: "lin" }, { key: "mo" }, { key: "bai", as: "chair" }],
        },
      ],
    }) as DraftRecord,
    "zh",
  );
  expect(words).not.toMatch(/松山大学的未来发展[^。]*该校/);
});

it("names a society in front of a post in full where the text has named another", () => {
  const [one, other] = ["湖滨茶业协会", "松山航运商会"].map((name) => ({
    name: zh(name),
    kind: "association",
  }));
  const held = (...hosts: readonly object[]): string =>
    faultlessText(
      heldEvent({
        kind: "seminar",
        title: zh("湖滨水运研讨会召开"),
        officialName: zh("湖滨水运研讨会"),
        organizers: hosts.map((organization, at) => ({
          organization,
          tier: at === 0 ? "host" : "organizer",
        })),
        participants: [
          personOf("an", "安例", "湖滨茶业协会", "秘书长", { roles: ["chair"] }),
          personOf("bo", "博例", "云雀港务局", "局长"),
        ],
        agenda: [
          {
            key: "s",
            activity: "speeches",
            people: [
              { key: "an", as: "chair" },
              { key: "bo", as: "speaker" },
            ],
            remarks: [remark("r", "bo", "introduce", "港口的现状")],
          },
        ],
      }) as DraftRecord,
      "zh",
    );
  expect(held(...[one, other].flatMap((each) => each ?? []))).toContain("湖滨茶业协会秘书长安例");
  expect(held(...(one ? [one] : []))).not.toContain("松山");
});

it("names no district in front of a zone in it that it has just named", () => {
  const district = { name: zh("湖滨新区"), kind: "zone" };
  const zone = { name: zh("高新开发区"), parent: district, kind: "zone" };
  const words = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山商会代表团到湖滨新区高新开发区考察"),
      home: zone,
      purpose: zh("围绕茶业发展开展考察交流"),
      delegations: [{ key: "d", name: zh("代表团"), side: "guest", head: "an", size: 9 }],
      participants: [
        personOf("an", "安例", "松山商会", "会长", { side: "guest", delegation: "d" }),
        {
          ...personOf("bai", "白样", "管委会", "主任", { side: "host", roles: ["receiver"] }),
          posts: [{ organization: { name: zh("管委会"), parent: zone, kind: "zone" }, title: zh("主任") }],
        },
      ],
      agenda: [{ key: "t", activity: "talks", topics: [zh("茶业")] }],
    }) as DraftRecord,
    "zh",
  );
  expect(words).not.toContain("该区高新");
  expect(words).toContain("高新开发区管委会主任白样");
  expect(words).not.toMatch(/考察，围绕茶业发展开展考察/);
});
