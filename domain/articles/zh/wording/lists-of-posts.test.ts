import { describe, expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { organizationOfListOnce, regionOfListOnce } from "./lists-of-posts";

const rewordedText = (rewording: Rewording, text: string): string =>
  textOf(reworded(line("sentence", plain(text)), [rewording], 6).words);

describe("regions and organizations in lists of posts", () => {
  it("names the region with the first post, and its level with the others", () => {
    expect(
      rewordedText(
        regionOfListOnce,
        "湖滨市委书记安例，市委副书记、湖滨高新区党工委书记白样，湖滨市委常委、石溪市委书记丁样，湖滨市委秘书长林谷陪同",
      ),
    ).toBe(
      "湖滨市委书记安例，市委副书记、湖滨高新区党工委书记白样，市委常委、石溪市委书记丁样，市委秘书长林谷陪同",
    );
    expect(
      rewordedText(regionOfListOnce, "松山市云溪区委书记安例率队调研，云溪区领导白样、丁样一同参加"),
    ).toBe("松山市云溪区委书记安例率队调研，区领导白样、丁样一同参加");
  });

  it("keeps the region where another one of the same level was named between", () => {
    for (const text of [
      "湖滨市委书记安例，石溪市委书记白样，湖滨市政协主席丁样参加",
      "湖滨市教育局局长安例、松山省教育厅、湖滨市第一医院院长白样",
      "青石区委书记安例、云雀市中医研究院党委书记白样、青石区委常委丁样见证签约",
      "湖滨市外办主任安例款待青松市市长白样率领的代表团一行6人，湖滨市侨办主任丁样参加",
      "睢溪县委常委安例，以及云溪市工商联、睢溪县工商联负责人参加",
      "石溪省外办副主任安例率团到云溪市访问，石溪省外办处长白样同行",
      "石溪省政府秘书长安例主持会议，石溪省委常委白样，湖滨省委副书记丁样致辞",
      "石溪市政协主席安例，民盟石溪市委主委白样参加",
    ])
      expect(rewordedText(regionOfListOnce, text)).toBe(text);
  });

  it("keeps the region of a list whose members share their office", () => {
    const text = "湖滨县委常委安例，以及云雀市、松山市、湖滨县工商联负责人参加";
    expect(rewordedText(regionOfListOnce, text)).toBe(text);
  });

  it("names the organization with the first of its people", () => {
    expect(
      rewordedText(
        organizationOfListOnce,
        "湖滨附中校长安例，副校长白样，德育处主任丁样，以及湖滨附中师生代表接待了客人",
      ),
    ).toBe("湖滨附中校长安例，副校长白样，德育处主任丁样，以及师生代表接待了客人");
    const chaired =
      "湖滨附中教务处负责人和云溪学校（以下简称“云校”）教师代表参加会议，湖滨附中副校长安例主持";
    expect(rewordedText(organizationOfListOnce, chaired)).toBe(chaired);
    const between = "湖滨附中校长安例，云溪学校校长白样，以及湖滨附中师生代表接待了客人";
    expect(rewordedText(organizationOfListOnce, between)).toBe(between);
  });
});

it("keeps the organization behind the second post of the person before", () => {
  const text = "湖滨商会副会长、云溪航运公司董事长安例，湖滨商会副会长、松山木业集团董事长白样参加";
  expect(rewordedText(organizationOfListOnce, text)).toBe(text);
});

it("keeps it behind a second post at another association, except before the same title", () => {
  const other = "湖滨商会副会长、云溪渔业协会会长安例，湖滨商会秘书长白样参加";
  expect(rewordedText(organizationOfListOnce, other)).toBe(other);
  expect(
    rewordedText(organizationOfListOnce, "湖滨商会副会长、云溪渔业协会会长安例，湖滨商会副会长白样参加"),
  ).toBe("湖滨商会副会长、云溪渔业协会会长安例，副会长白样参加");
});
