import { expect, it } from "vitest";
import { line } from "../../compose";
import { plain, textOf } from "../../phrase";
import { reworded } from "../../rewording";
import { countryInFull } from "./ambiguous-countries";

const made = (text: string, ...countries: string[]): string =>
  textOf(reworded(line("s", plain(text)), [countryInFull(countries)], 3).words);

it("names a country in full whose short form reads as another word", () => {
  expect(made("安例感谢奖学金为多学子提供机会", "多米尼克")).toBe("安例感谢奖学金为多米尼克学子提供机会");
  expect(made("白样向老政府表示感谢", "老挝")).toBe("白样向老挝政府表示感谢");
});

it("keeps the word where no country of the record is meant, or two could be", () => {
  expect(made("为多学子提供机会", "多米尼克", "多哥")).toBe("为多学子提供机会");
  expect(made("安例感谢新政府的支持", "新加坡")).toBe("安例感谢新政府的支持");
  for (const other of ["更多学子参加", "向多方向发展", "促进中多友谊"])
    expect(made(other, "多哥")).toBe(other);
});
