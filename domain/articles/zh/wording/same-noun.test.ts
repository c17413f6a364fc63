import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { nounOfPeopleOnce } from "./same-noun";

const said = (text: string): string => textOf(reworded(line("a", plain(text)), [nounOfPeopleOnce]).words);

it("says once what people are, in one clause", () => {
  expect(said("云雀市外办参会人员等参加会议")).toBe("云雀市外办人员等参加会议");
  expect(said("湖滨公司相关部门负责人和松山医院负责人参加活动")).toBe(
    "湖滨公司相关部门和松山医院负责人参加活动",
  );
  expect(said("湖滨园管委会主要负责人和松山园管委会主要负责人介绍了情况")).toBe(
    "湖滨园管委会和松山园管委会主要负责人介绍了情况",
  );
  expect(said("代表团与云雀商会50多名企业家、商会会员交流")).toBe("代表团与云雀商会50多名企业家、会员交流");
});

it("keeps nouns of different people, and of longer lists", () => {
  for (const text of [
    "湖滨公司负责人和松山医院代表参加活动",
    "湖滨园管委会主要负责人和松山园管委会负责人参加活动",
    "政府官员、湖滨企业代表和华商代表出席仪式",
    "代表团与企业家、商会会员交流",
  ])
    expect(said(text)).toBe(text);
});

it("names two groups once of which only the same noun is known", () => {
  expect(said("学员和学员参加考察")).toBe("学员参加考察");
  expect(said("学员和学员到访湖滨商会")).toBe("学员到访湖滨商会");
  expect(said("湖滨学员和云雀学员参加考察")).toBe("湖滨学员和云雀学员参加考察");
});
