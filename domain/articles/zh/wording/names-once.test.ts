import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import {
  organizationOfClause,
  organizationOfRegion,
  organizationOfRegionBeside,
  ownRoom,
  ownTeam,
} from "./names-once";
import { levelOnly, ownAreaOnce } from "./regions-once";

const rewordedText = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording]).words);

describe("names that a sentence needs once", () => {
  it("names a county of one character once, and the level of its organizations", () => {
    expect(rewordedText(organizationOfRegion, "在溪县统战部副部长、溪县工商联党组书记安例陪同下")).toBe(
      "在溪县统战部副部长、县工商联党组书记安例陪同下",
    );
    expect(rewordedText(organizationOfRegion, "与溪县县委常委安例，溪县政协副主席白样座谈")).toBe(
      "与溪县县委常委安例，县政协副主席白样座谈",
    );
    const apart = "到访湖滨市侨联（以下简称“市侨联”），湖滨市政协副主席安例接待";
    expect(rewordedText(organizationOfRegion, apart)).toBe(apart);
  });

  it("calls an organization by the level of its region, unless another region comes between", () => {
    expect(rewordedText(organizationOfRegion, "湖滨区政协副主席、湖滨区侨联主席安例")).toBe(
      "湖滨区政协副主席、区侨联主席安例",
    );
    expect(rewordedText(organizationOfRegion, "一行到访石溪省侨联，与石溪省侨联主席安例座谈")).toBe(
      "一行到访石溪省侨联，与省侨联主席安例座谈",
    );
    const lists = "云溪县委常委安例及湖滨市、松山市、云溪县工商联负责人";
    expect(rewordedText(organizationOfRegion, lists)).toBe(lists);
    const between = "石溪省外办副主任安例率团到云溪市访问，石溪省外办处长白样同行";
    expect(rewordedText(organizationOfRegion, between)).toBe(between);
  });

  it("keeps the verb or preposition in front of a region", () => {
    for (const verb of ["感谢", "邀请", "到"]) {
      const text = `${verb}湖滨市参加活动，${verb}湖滨市外办组织会议`;
      expect(rewordedText(organizationOfRegion, text)).toBe(text);
    }
    expect(rewordedText(organizationOfRegion, "与湖滨市座谈，与湖滨市外办交流")).toBe(
      "与湖滨市座谈，与市外办交流",
    );
  });

  it("keeps the region of an organization in another clause, where another region has one too", () => {
    const organized = "由石溪省政府、样例联合会主办，石溪省侨联、湖滨市侨联承办";
    expect(rewordedText(organizationOfRegionBeside(["省侨联"]), organized)).toBe(organized);
    expect(rewordedText(organizationOfRegionBeside(["区侨联"]), organized)).toContain("主办，省侨联");
    expect(
      rewordedText(organizationOfRegionBeside(["区侨联"]), "湖滨区政协副主席、湖滨区侨联主席安例"),
    ).toContain("、区侨联");
  });
});

const head = personOf("lin", "林谷", "枫叶协会", "会长", { side: "guest", roles: ["head"] });
const host = personOf("bai", "白样", "云溪商会", "会长", { side: "host" });

describe("what is said at a place", () => {
  const visit = (more: object): string =>
    faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("林谷访问云溪"),
        home: { name: zh("云溪商会") },
        city: zh("云溪"),
        participants: [head, host],
        ...more,
      }),
      "zh",
    );

  it("says that the two sides met there, where nothing else does", () => {
    const text = visit({
      agenda: [
        {
          key: "t",
          activity: "talks",
          venue: { name: zh("市民中心") },
          people: [{ key: "lin" }, { key: "bai", as: "receiver" }],
          remarks: [{ ...remark("r", "bai", "thank", "长期支持"), whom: zh("林谷") }],
        },
      ],
    });
    expect(text).toMatch(/云溪商会会长白样在市民中心会见来宾。\n\n白样感谢林谷长期支持/);
    expect(text).not.toContain("在市民中心，");
  });

  it("separates what the two sides held from what one of them introduced, and introduces those it lists", () => {
    const text = visit({
      agenda: [
        {
          key: "t",
          activity: "talks",
          title: zh("展会合作座谈会"),
          people: [{ key: "lin" }, { key: "bai" }],
          remarks: [remark("r", "lin", "introduce", "协会的会员")],
        },
      ],
    });
    expect(text).toContain("云溪商会会长白样与林谷举行展会合作座谈会。");
    expect(text).not.toContain("一同参加");
  });

  it("goes to a place of which no more is known", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("枫叶协会会长林谷赴松山访问"),
        when: { start: "2024-03-05", end: "2024-03-06" },
        city: zh("松山"),
        participants: [head],
        agenda: [
          {
            key: "a",
            activity: "talks",
            when: { start: "2024-03-05" },
            venue: { name: zh("松山贸易中心") },
            people: [{ key: "lin" }],
            topics: [zh("办展")],
          },
          {
            key: "b",
            activity: "talks",
            when: { start: "2024-03-06" },
            venue: { name: zh("松山物流协会"), organization: { name: zh("松山物流协会") } },
            people: [{ key: "lin" }],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("林谷到松山物流协会交流");
    expect(text).not.toContain("林谷在松山物流协会交流");
  });
});

describe("facts that stay what they are", () => {
  it("leaves an edition of another year its number", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("林谷访问松山"),
        city: zh("松山"),
        purpose: zh("申请举办2026年第四届港口城市论坛"),
        participants: [head, personOf("he", "何例", "松山外办", "主任", { side: "host" })],
        agenda: [
          {
            key: "t",
            activity: "talks",
            people: [{ key: "lin" }, { key: "he" }],
            remarks: [remark("r", "lin", "say", "此行代表云溪申请举办2026年第四届港口城市论坛")],
          },
        ],
      }),
      "zh",
    );
    expect(text).not.toContain("本届");
  });

  it("says of several leaders that others came with all of them", () => {
    const text = faultlessText(
      heldEvent({
        kind: "reception",
        title: zh("林谷、苏样到访云溪商会"),
        home: { name: zh("云溪商会") },
        venue: { name: zh("云溪商会"), organization: { name: zh("云溪商会") } },
        participants: [
          head,
          personOf("su", "苏样", "松针协会", "副会长", { side: "guest", roles: ["head"] }),
          { key: "m", group: zh("旅外侨胞"), side: "guest" },
          host,
        ],
        agenda: [
          { key: "t", activity: "talks", topics: [zh("展会合作")] },
          { key: "s", activity: "tour", saw: [zh("侨史展厅")] },
        ],
      }),
      "zh",
    );
    expect(text).not.toMatch(/(?<!、苏样)林谷一行/);
  });

  it("does not leave the level of a city over in the name of what was seen there", () => {
    const text = faultlessText(
      heldEvent({
        kind: "outbound_visit",
        title: zh("林谷赴松山、云溪考察"),
        areas: [zh("松山"), zh("云溪")],
        participants: [head],
        agenda: [
          { key: "a", activity: "tour", city: zh("松山"), saw: [zh("松山市茶园示范区"), zh("湖滨码头")] },
          { key: "b", activity: "tour", city: zh("云溪"), saw: [zh("古镇")] },
        ],
      }),
      "zh",
    );
    expect(text).toContain("茶园示范区");
    expect(text).not.toContain("了市茶园");
  });
});

describe("what belongs to the subject of a sentence", () => {
  const said = (text: string): string => rewordedText(ownRoom, rewordedText(ownTeam, text));

  it("has no name again", () => {
    expect(said("馆长安例向白样赠送安例团队出版的图书")).toBe("馆长安例向白样赠送其团队出版的图书");
    expect(said("云雀大学图书馆在该校图书馆404会议室举行捐赠仪式")).toBe(
      "云雀大学图书馆在404会议室举行捐赠仪式",
    );
  });

  it("keeps the names of others", () => {
    for (const text of [
      "馆长安例向白样赠送莫常团队出版的图书",
      "云雀大学向湖滨大学团队赠送图书",
      "云雀大学图书馆在湖滨大学图书馆会议室举行捐赠仪式",
    ])
      expect(said(text)).toBe(text);
  });
});

describe("an organization or a city that the same clause has named", () => {
  it("is called by its noun", () => {
    expect(rewordedText(organizationOfClause, "安例一行赴云溪湖滨研究院学习湖滨研究院的办院经验")).toBe(
      "安例一行赴云溪湖滨研究院学习该院的办院经验",
    );
    expect(rewordedText(organizationOfClause, "领事白样，湖滨大学校长安例为湖滨大学港口研究中心揭牌")).toBe(
      "领事白样，湖滨大学校长安例为该校港口研究中心揭牌",
    );
    const other = "湖滨大学校长安例为松山大学港口研究中心揭牌";
    expect(rewordedText(organizationOfClause, other)).toBe(other);
  });

  it("comes before the first of its districts only", () => {
    expect(rewordedText(levelOnly, "安例一行赴云溪市湖滨区、云溪市松山区和枫叶市石溪县调研")).toBe(
      "安例一行赴云溪市湖滨区、松山区和枫叶市石溪县调研",
    );
  });

  it("comes before the first of its offices, also behind one with a 和 in its name", () => {
    expect(rewordedText(levelOnly, "云溪州发改委、州工业和信息化局、云溪州农业农村局负责人")).toBe(
      "云溪州发改委、州工业和信息化局、州农业农村局负责人",
    );
    const party = "湖滨省政协副主席、致公党湖滨省委主委安例";
    expect(rewordedText(levelOnly, party)).toBe(party);
  });

  it("stays with a zone, of which every city has one", () => {
    const posts = "云溪市人大常委会副主任、云溪市经济开发区党工委书记安例代表双方签字";
    expect(rewordedText(levelOnly, posts)).toBe(posts);
  });
});

describe("the place of a meeting", () => {
  it("is not said again with those who were met there", () => {
    expect(rewordedText(ownAreaOnce, "在湖国，安例与湖国北松省省长白样、湖国商会主席何许会谈")).toBe(
      "在湖国，安例与北松省省长白样、湖国商会主席何许会谈",
    );
    expect(rewordedText(ownAreaOnce, "安例一行在湖滨生态城与湖滨生态城管委会副主任白样会谈")).toBe(
      "安例一行在湖滨生态城与管委会副主任白样会谈",
    );
    const other = "在湖国，安例与湖国商会主席何许会谈";
    expect(rewordedText(ownAreaOnce, other)).toBe(other);
  });
});
