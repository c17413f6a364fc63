import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { type Rewording, reworded } from "../../rewording";
import { cityOfOwnZone, nameEndOnce } from "./doubled-names";

const said = (rule: Rewording, text: string): string =>
  textOf(reworded(line("lead", plain(text)), [rule]).words);

it("says the end of a name once before the people of it", () => {
  expect(said(nameEndOnce, "安例与湖滨民建民建企业家等交流")).toBe("安例与湖滨民建企业家等交流");
  expect(said(nameEndOnce, "湖滨侨联侨联干部参加")).toBe("湖滨侨联干部参加");
  expect(said(nameEndOnce, "湖滨商会会员企业家参加")).toBe("湖滨商会会员企业家参加");
  expect(said(nameEndOnce, "湖滨医院医院领导和云雀协会会长参加")).toBe("湖滨医院领导和云雀协会会长参加");
  const thanked = "教师代表代表学生致谢";
  expect(said(nameEndOnce, thanked)).toBe(thanked);
  expect(said(nameEndOnce, "松山商会商会代表参加")).toBe("松山商会代表参加");
});

it("says the level of a region once behind all or some of its people", () => {
  expect(said(nameEndOnce, "安例受到白样和市全体市议员接待")).toBe("安例受到白样和全体市议员接待");
});

it("says the noun of a group once before who heads it", () => {
  expect(said(nameEndOnce, "湖滨参访团在参访团团长安例带领下参访会馆")).toBe(
    "湖滨参访团在团长安例带领下参访会馆",
  );
  expect(said(nameEndOnce, "湖滨代表团在团长安例带领下参访会馆")).toBe("湖滨代表团在团长安例带领下参访会馆");
});

it("leaves out the way to one's own city in front of a zone of it", () => {
  expect(said(cityOfOwnZone, "7月31日，湖滨经开区管委会主任安例率考察团60余人赴湖滨考察高新区重点企业")).toBe(
    "7月31日，湖滨经开区管委会主任安例率考察团60余人考察湖滨高新区重点企业",
  );
  const other = "7月31日，松山经开区管委会主任安例率考察团赴湖滨考察高新区重点企业";
  expect(said(cityOfOwnZone, other)).toBe(other);
});
