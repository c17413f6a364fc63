import { expect, test } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "./lake-town.test-data";

// Two lists of those who were at one event. All names are invented.

const GUEST = { side: "guest", delegation: "d" };

test("groups of both sides of a meeting share one list", () => {
  const text = faultlessText(
    heldEvent({
      kind: "meeting",
      title: zh("湖滨市外办副主任安例会见海原国领事白样"),
      participants: [
        personOf("an", "安例", "湖滨市外办", "副主任", { side: "host" }),
        personOf("bai", "白样", "海原国驻湖滨领事馆", "领事", { side: "guest", roles: ["head"] }),
        { key: "g", group: zh("有关人员"), of: [{ name: zh("海原国驻湖滨领事馆") }], side: "guest" },
        { key: "h", group: zh("负责人"), of: [{ name: zh("湖滨市外办礼宾处") }], side: "host" },
      ],
      agenda: [
        {
          key: "k",
          activity: "talks",
          topics: [
            zh("进一步推动湖滨与海原国在港口、航运、渔业等各领域的合作"),
            zh("海原国船员在湖滨入境的有关措施以及领事官员的旅行安排等"),
          ],
          remarks: [
            remark("r", "an", "introduce", "近期的交流活动"),
            remark("s", "bai", "hope", "双方保持合作"),
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).not.toMatch(/参加。[^。]*参加会见。/);
  expect(text).toMatch(/有关人员和[^。]*负责人参加/);
});

test("the only companion of a party's head is named beside the head at the ceremony", () => {
  const college = { name: zh("云溪职业学院"), kind: "university" };
  const firm = { name: zh("湖滨饮料有限公司"), kind: "company" };
  const text = faultlessText(
    heldEvent({
      kind: "signing",
      title: zh("云溪职业学院与湖滨饮料有限公司签订合作协议"),
      home: college,
      venue: { name: zh("云溪职业学院"), organization: college },
      delegations: [{ key: "d", side: "guest", head: "an", size: 10 }],
      participants: [
        personOf("an", "安例", "湖滨农业集团", "总经理", { ...GUEST, roles: ["head"] }),
        personOf("bai", "白样", "湖滨饮料有限公司", "董事长", GUEST),
        personOf("che", "车例", "云溪职业学院", "党委书记", { side: "host" }),
        personOf("du", "杜样", "云溪职业学院", "院长", { side: "host" }),
      ],
      agreements: [
        {
          key: "a",
          title: zh("合作协议"),
          type: "agreement",
          status: "signed",
          parties: [{ organization: college }, { organization: firm }],
        },
      ],
      agenda: [
        {
          key: "s",
          activity: "signing",
          agreements: ["a"],
          remarks: [
            remark("r", "an", "hope", "学院抓住机遇"),
            remark("t", "du", "say", "协议是推进合作的重要举措"),
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/安例、[^，。]*白样一行10人/);
  expect(text).not.toContain("成员包括");
  expect(text.match(/出席|参加/g)?.length).toBe(1);
});

test("a host at no recorded item is named at the reception rather than at talks that are unknown there", () => {
  const text = faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("云雀市商会考察团到湖滨县考察"),
      areas: [zh("湖滨县")],
      delegations: [{ key: "d", name: zh("考察团"), side: "guest", head: "an", size: 6 }],
      participants: [
        personOf("an", "安例", "云雀市商会", "会长", { ...GUEST, roles: ["head"] }),
        personOf("bai", "白样", "湖滨县人民政府", "副县长", { side: "host", roles: ["receiver"] }),
        personOf("he", "何许", "湖滨县商务局", "局长", { side: "host" }),
      ],
      agenda: [
        { key: "t", activity: "other", did: zh("观看招商宣传片") },
        {
          key: "k",
          activity: "talks",
          title: zh("座谈会"),
          remarks: [
            remark("r", "bai", "introduce", "县域经济情况"),
            remark("s", "an", "promise", "加强合作"),
          ],
        },
      ],
    }),
    "zh",
  );
  expect(text).toMatch(/白样接待了考察团，[^。，]*何许参加。/);
  expect(text).not.toContain("参加座谈会");
});
