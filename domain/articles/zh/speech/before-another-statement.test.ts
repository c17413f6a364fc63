import { expect, it } from "vitest";
import { faultlessText } from "../../faultless.test-data";
import { heldEvent, personOf, remark, zh } from "../whole-articles/lake-town.test-data";

// An invented reception at which the host made a statement of many points.

const POINTS = [
  "云溪与松山1992年建立友好关系，往来密切，共同举办“双城艺术节”",
  "松山籍歌手王小样演唱的《云溪旅情》广为流传，带动云溪成为重要旅游目的地",
  "云溪与松山3所学校结成友好学校，互派教师",
  "松山籍企业在云溪已有40余家，去年贸易总额1亿美元，创历史最好水平",
];

const text = (...more: object[]): string =>
  faultlessText(
    heldEvent({
      kind: "reception",
      title: zh("松山市代表团访问云溪"),
      city: zh("云溪"),
      delegations: [{ key: "d", side: "guest", head: "an" }],
      participants: [
        personOf("an", "安例", "松山市人民政府", "市长", { side: "guest", delegation: "d", roles: ["head"] }),
        personOf("che", "车试", "云溪市人民政府", "市长", { side: "host", roles: ["receiver"] }),
      ],
      agenda: [{ key: "t", activity: "talks", remarks: [remark("r1", "che", "say", ...POINTS), ...more] }],
    }),
    "zh",
  );

it("keeps a statement in one sentence where another one of the same speaker follows", () => {
  const next = remark(
    "r2",
    "che",
    "point_out",
    "两市隔海相望，深化交往、共同发展符合两市人民利益，应抓住机遇；要互利共赢",
  );
  expect(text(next).match(/车试(?:还)?(?:表示|指出)/g)).toHaveLength(2);
});

it("has which visit it is for the speaker in front of what they say of others", () => {
  const thanks = remark("r2", "an", "thank", "热情接待");
  const said = remark("r3", "an", "say", "两市在多个领域开展了富有成效的合作", "自己是第一次来云溪");
  expect(text(thanks, said)).toMatch(/这是自己第一次来云溪，两市在多个领域开展了富有成效的合作/);
});

it("takes no intention for an opinion of what was praised", () => {
  const praise = remark("r2", "an", "praise", "云溪港的建设成果");
  const said = remark("r3", "an", "say", "松山正在推进港口转型", "愿学习云溪经验");
  const wish = remark("r4", "an", "hope", "双方加强港口合作");
  expect(text(praise, said, wish)).not.toContain("认为");
});

it("keeps what is said of the visit together, and who the speaker is", () => {
  const thanks = remark("r2", "an", "thank", "热情接待");
  const said = (...points: string[]): string => text(thanks, remark("r3", "an", "say", ...points));
  expect(said("两市合作成果丰硕", "自己是第三次来云溪", "每次都能感受到新变化")).toMatch(
    /这是自己第三次来云溪，每次都能感受到新变化，两市合作成果丰硕/,
  );
  expect(said("很高兴再次来到云溪", "这是自己第二次率团访问")).toMatch(
    /很高兴再次来到云溪，这是自己第二次率团访问/,
  );
  expect(said("自己是首次参加论坛的企业代表", "两市合作成果丰硕")).not.toContain("这是自己");
});
