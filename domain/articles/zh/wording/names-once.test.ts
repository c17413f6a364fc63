import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { faultlessText } from "../../faultless.test-data";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";
import {
  memberOfCommittee,
  organizationOfRegion,
  organizationOfRegionBeside,
  regionInList,
  regionOfPosts,
  sameOrgan,
  sharedAdverbial,
  zoneOnce,
} from "./names-once";

const mended = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording]).words);

describe("names that a sentence needs once", () => {
  it("names a county of one character once, and the level of its organizations", () => {
    expect(mended(organizationOfRegion, "在溪县统战部副部长、溪县工商联党组书记安例陪同下")).toBe(
      "在溪县统战部副部长、县工商联党组书记安例陪同下",
    );
    expect(mended(organizationOfRegion, "与溪县县委常委安例，溪县政协副主席白样座谈")).toBe(
      "与溪县县委常委安例，县政协副主席白样座谈",
    );
    const apart = "到访湖滨市侨联（以下简称“市侨联”），湖滨市政协副主席安例接待";
    expect(mended(organizationOfRegion, apart)).toBe(apart);
  });

  it("names an organ once before two who serve in it", () => {
    expect(mended(sameOrgan, "市政府秘书长安例、市政府副秘书长白样参加")).toBe(
      "市政府秘书长安例、副秘书长白样参加",
    );
    expect(mended(sameOrgan, "市政府秘书长安例、县政府副秘书长白样参加")).toBe(
      "市政府秘书长安例、县政府副秘书长白样参加",
    );
  });

  it("gives a second member of a committee the committee again", () => {
    expect(mended(memberOfCommittee, "湖滨市委常委、政法委书记安例，常委、统战部长白样参加")).toBe(
      "湖滨市委常委、政法委书记安例，市委常委、统战部长白样参加",
    );
  });

  it("leaves no deputy mayor to a committee that was named last", () => {
    const list = "湖滨市委秘书长安例，湖滨市副市长白样参加";
    expect(mended(regionInList, list)).toBe(list);
  });

  it("names the region of two posts once", () => {
    expect(mended(regionOfPosts, "松岭云溪县委副书记、云溪县县长安例")).toBe("松岭云溪县委副书记、县长安例");
    expect(mended(regionOfPosts, "云溪州委常委、云溪州副州长安例")).toBe("云溪州委常委、副州长安例");
    expect(mended(regionOfPosts, "云溪县委副书记、湖滨县县长安例")).toBe("云溪县委副书记、湖滨县县长安例");
  });

  it("names the region of neighbours in a list once", () => {
    const list = "湖滨市人大常委会副主任安例，湖滨市副市长白样随行";
    expect(mended(regionInList, list)).toBe("湖滨市人大常委会副主任安例，副市长白样随行");
    expect(mended(regionInList, "与湖滨市副市长安例，湖滨市政府秘书长白样")).toBe(
      "与湖滨市副市长安例，市政府秘书长白样",
    );
    const apart = "湖滨市副市长安例，云溪市副市长白样随行";
    expect(mended(regionInList, apart)).toBe(apart);
  });

  it("calls a zone by its noun before a second post", () => {
    expect(mended(zoneOnce, "松山湖滨新区党工委书记安例会见考察团，松山湖滨新区管委会副主任白样参加")).toBe(
      "松山湖滨新区党工委书记安例会见考察团，新区管委会副主任白样参加",
    );
    const two = "松山新区党工委书记安例会见云溪高新区管委会主任白样";
    expect(mended(zoneOnce, two)).toBe(two);
  });

  it("calls a body by the level of its region, unless another region comes between", () => {
    expect(mended(organizationOfRegion, "湖滨区政协副主席、湖滨区侨联主席安例")).toBe(
      "湖滨区政协副主席、区侨联主席安例",
    );
    expect(mended(organizationOfRegion, "一行到访石溪省侨联，与石溪省侨联主席安例座谈")).toBe(
      "一行到访石溪省侨联，与省侨联主席安例座谈",
    );
    const lists = "云溪县委常委安例及湖滨市、松山市、云溪县工商联负责人";
    expect(mended(organizationOfRegion, lists)).toBe(lists);
    const between = "石溪省外办副主任安例率团到云溪市访问，石溪省外办处长白样同行";
    expect(mended(organizationOfRegion, between)).toBe(between);
  });

  it("keeps the region of an organization in another clause, where another region has one too", () => {
    const organized = "由石溪省政府、样例联合会主办，石溪省侨联、湖滨市侨联承办";
    expect(mended(organizationOfRegionBeside(["省侨联"]), organized)).toBe(organized);
    expect(mended(organizationOfRegionBeside(["区侨联"]), organized)).toContain("主办，省侨联");
    expect(mended(organizationOfRegionBeside(["区侨联"]), "湖滨区政协副主席、湖滨区侨联主席安例")).toContain(
      "、区侨联",
    );
  });

  it("states what several verbs share before the first", () => {
    expect(mended(sharedAdverbial, "建议与云溪开展项目对接，与云溪共同举办论坛")).toBe(
      "建议与云溪开展项目对接，共同举办论坛",
    );
    const others = "建议与云溪开展项目对接，与湖滨共同举办论坛";
    expect(mended(sharedAdverbial, others)).toBe(others);
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

  it("introduces a short form where the sentence first has it", () => {
    const school = { name: zh("云溪理工大学"), short: zh("云工"), kind: "university" };
    const campus = { name: zh("湖滨校区"), parent: { name: zh("云溪理工大学"), kind: "university" } };
    const text = faultlessText(
      heldEvent({
        kind: "signing",
        title: zh("来访并签署协议"),
        home: school,
        venue: { name: zh("贵宾厅"), organization: campus },
        participants: [personOf("bai", "白样", "云溪理工大学", "副校长", { side: "host" })],
        agenda: [
          {
            key: "s",
            activity: "signing",
            agreements: ["a"],
            remarks: [remark("r", "bai", "introduce", "云溪理工大学的专业特色")],
          },
        ],
        agreements: [
          {
            key: "a",
            title: zh("合作协议"),
            status: "signed",
            parties: [{ organization: school }, { organization: { name: zh("枫叶师范大学") } }],
          },
        ],
      }),
      "zh",
    );
    expect(text).toContain("日，云溪理工大学（以下简称“云工”）与枫叶师范大学在云工湖滨校区贵宾厅签署");
  });
});
