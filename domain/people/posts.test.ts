import { expect, it } from "vitest";
import { postsOn } from "./posts";

const posts = [
  { title: "undated" },
  { title: "deputy", from: "2019", to: "2022-05" },
  { title: "director", from: "2022-06-01" },
];
const titles = (on?: string) => postsOn(posts, on).map((post) => post.title);

it("proposes the posts of that day, whatever came later", () => {
  expect(titles("2021-03-04")).toEqual(["deputy", "undated"]);
  expect(titles("2022-05-31")).toEqual(["deputy", "undated"]);
  expect(titles("2022-06-01")).toEqual(["director", "undated"]);
  expect(titles("2018")).toEqual(["undated"]);
});

it("proposes all posts of a month or year of which only that is known", () => {
  expect(titles("2022")).toEqual(["deputy", "director", "undated"]);
});

it("proposes what is still held where no day is known", () => {
  expect(titles()).toEqual(["undated", "director"]);
});
