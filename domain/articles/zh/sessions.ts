import type { Scene } from "../agenda";
import { type Line, line } from "../compose";
import { phrase } from "../facts";
import { next } from "../memory";
import { type Phrase, plain, resting, say, says, textOf } from "../phrase";
import { attendance, FORMAL, isTalks, metAlready, metAt, talksAreNews, titleOf } from "../scene";
import type { Tell } from "../tell";
import { ordinals } from "./grammar";
import { peopleList } from "./mentions";
import { partOfParty } from "./party";
import { actors, at, during, everybody, front, hostsOf, talksNoun, topicsOf } from "./scene";

import { talkTitle } from "./stops";

const exchanged = (tell: Tell): string =>
  next(tell.memory, "exchange", ["进行了交流", "交换了意见", "进行了探讨"]);

/** Long topics stand behind the verb, one after another: 就以下事项进行了交流：一是……；二是……。 */
const longTopics = (scene: Scene): Phrase | undefined => {
  const { tell, entry } = scene;
  const topics = tell.facts.list(entry.item.topics, `${entry.path}.topics`);
  const heavy = topics.length > 1 && topics.some((topic) => /[，；]/.test(topic.text));
  return heavy
    ? say`：${ordinals(topics.map(phrase))}${entry.item.topicsOpen ? resting(plain("等"), `${entry.path}.topicsOpen`) : ""}`
    : undefined;
};

/** 还: where an exchange of views was told before. */
const further = (tell: Tell): string => (tell.memory.turns.has("exchange") ? "还" : "");

/** Talks of the visitors with those they met. */
const talks = (scene: Scene): Line => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const title = titleOf(tell, entry);
  const who = actors(scene);
  const there = at(scene);
  const met = hostsOf(scene, entry);
  const about = topicsOf(scene, entry);
  const begin = front(scene);
  const then =
    scene.moved && !scene.opening && (scene.order === "middle" || scene.order === "last") ? "随后，" : "";
  if (item.activity === "meal")
    return line(
      path,
      say`${begin}${who}${there}与${met}${title ? say`共同参加${phrase(title)}` : "共同用餐"}${about ? say`，就${about}${exchanged(tell)}` : ""}`,
    );
  const hosts = metAt(entry);
  const tail = about ? say`，就${about}${exchanged(tell)}` : plain("");
  if (title && /^(?:拜会|拜访|走访)$/.test(title.text))
    return line(path, say`${begin}${who}${there}${phrase(title)}${met}${tail}`);
  if (title && /^(?:会见|接见|会面)$/.test(title.text))
    return line(path, say`${begin}${met}${there}${phrase(title)}${who}${tail}`);
  if (hosts.every((who) => entry.as("receiver").includes(who))) {
    const held =
      title && !talkTitle.test(title.text)
        ? say`参加${phrase(title)}`
        : title
          ? say`进行${phrase(title)}`
          : plain(talksNoun(tell));
    return line(
      path,
      say`${begin}${then}${met}${there}接待${who}，${about ? say`${tell.plan.twoSides ? "双方" : ""}就${about}${/^进行/.test(textOf(held)) ? held : say`进行${held}`}` : say`并${/^进行|^参加/.test(textOf(held)) ? held : say`进行${held}`}`}`,
    );
  }
  const plainTalks = !title || talkTitle.test(title.text);
  if (plainTalks) {
    const held = title ? say`进行${phrase(title)}` : plain(talksNoun(tell));
    const long = longTopics(scene);
    if (long)
      return line(
        path,
        say`${begin}${then}${who}${there}与${met}就以下事项${title ? held : say`进行${held}`}${long}`,
      );
    return line(
      path,
      say`${begin}${then}${who}${there}与${met}${about ? say`就${about}${/^进行/.test(textOf(held)) ? held : say`进行${held}`}` : held}`,
    );
  }
  return line(
    path,
    say`${begin}${then}${who}${there}与${met}共同参加${phrase(title)}${about ? say`，就${about}${exchanged(tell)}` : ""}`,
  );
};

const again = (scene: Scene): Line => {
  const { tell, entry } = scene;
  const title = titleOf(tell, entry);
  const about = topicsOf(scene, entry);
  const long = longTopics(scene);
  const held = title && talkTitle.test(title.text) ? phrase(title) : plain(talksNoun(tell));
  const during_ = title && !talkTitle.test(title.text) ? say`${during(tell, entry)}，` : plain("");
  const who = resting(say`${during_}双方${at(scene)}`, `${entry.path}.people`);
  if (long) return line(entry.path, say`${front(scene)}${who}就以下事项进行${held}${long}`);
  return line(
    entry.path,
    about ? say`${front(scene)}${who}就${about}进行${held}` : say`${front(scene)}${who}进行${held}`,
  );
};

/** Talks, discussions and all other items in which people sit together. */
export const session = (scene: Scene): Line[] => {
  const { tell, entry } = scene;
  const { item, path } = entry;
  const activity = item.activity ?? "other";
  if (isTalks(scene)) return talksAreNews(scene) ? [metAlready(scene) ? again(scene) : talks(scene)] : [];
  const title = titleOf(tell, entry);
  const begin = front(scene);
  const { nobodyElse, listed, open, content } = attendance(scene);
  const about = topicsOf(scene, entry);
  if (about) {
    const who = nobodyElse ? everybody(tell) : actors(scene);
    const there = at(scene);
    if (title && talkTitle.test(title.text))
      return [line(path, say`${begin}${who}${there}就${about}进行${phrase(title)}`)];
    const long = longTopics(scene);
    const during_ = title ? say`${during(tell, entry)}，` : plain("");
    const more = further(tell);
    if (long)
      return [line(path, say`${begin}${during_}${who}${there}${more}就以下事项${exchanged(tell)}${long}`)];
    return [line(path, say`${begin}${during_}${who}${there}${more}就${about}${exchanged(tell)}`)];
  }
  if (listed) {
    if (listed.length === 0) return [];
    const who: Phrase =
      entry.same && !FORMAL.has(activity)
        ? actors(scene)
        : resting(partOfParty(tell, listed, open), `${path}.people`, open ? `${path}.peopleOpen` : undefined);
    const there = at(scene);
    const did = {
      talks: `进行${talksNoun(tell)}`,
      discussion: "进行交流",
      meal: "共同用餐",
      presentation: "听取介绍",
      speeches: "听取致辞",
      ceremony: "出席仪式",
      signing: "出席签约仪式",
      handover: "出席移交仪式",
      tour: "参观",
      other: "参加活动",
    }[activity];
    return [
      line(
        path,
        say`${begin}${who}${there}${title ? say`${FORMAL.has(activity) ? "出席" : "参加"}${phrase(title)}` : did}`,
      ),
    ];
  }
  const there = content ? plain("") : at(scene);
  if (!content && title)
    return [
      line(
        path,
        say`${begin}${there}${/^(?:专题片|宣传片|视频|短片|纪录片)/.test(title.text) ? "播放" : "举行"}${phrase(title)}`,
      ),
    ];
  if (says(there)) {
    const did = {
      talks: `举行${talksNoun(tell)}`,
      discussion: "进行交流",
      meal: "共同用餐",
      presentation: "听取介绍",
      speeches: "听取致辞",
      ceremony: "出席仪式",
      signing: "出席签约仪式",
      handover: "出席移交仪式",
      tour: "参观",
      other: "参加活动",
    }[activity];
    return [line(path, say`${begin}${everybody(tell)}${there}${did}`)];
  }
  return [];
};

/** A handover: the heads give, the receivers take. */
export const handover = (scene: Scene): Line[] => {
  const { tell, entry } = scene;
  const title = tell.facts.said(entry.item.title, `${entry.path}.title`);
  if (!title) return [];
  const givers = entry.as("head");
  const receivers = entry.as("receiver");
  const from = givers.length > 0 ? peopleList(tell, givers) : plain("");
  const there = at(scene);
  const to = receivers.length > 0 ? say`向${peopleList(tell, receivers)}` : plain("");
  const about = topicsOf(scene, entry);
  const talk = about
    ? [line(`${entry.path}.topics`, say`${everybody(tell)}就${about}${exchanged(tell)}`)]
    : [];
  return [
    line(
      entry.path,
      resting(say`${front(scene)}${from}${there}${to}移交${phrase(title)}`, `${entry.path}.people`),
    ),
    ...talk,
  ];
};
