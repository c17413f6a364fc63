import type { Message } from "./message";
import type { Source } from "./source";

/** Who received and who accompanied the visitors, as messages: at one reception, or at each stop if each has its own hosts. */
export const receptionMessages = ({ record, relations, scenes }: Source, event: Message): Message[] => {
  const { party, receivers, escorts } = relations;
  const hosts = event.type === "meet" ? event.hosts : [];
  const found: Message[] = [];
  const receiving = event.type === "hold" ? [] : receivers.filter((key) => !hosts.includes(key));
  const places = receiving.map((key) =>
    scenes.filter(
      (scene) => !scene.summary && scene.item.activity !== "handover" && scene.receivers.includes(key),
    ),
  );
  const meetings = places.map(([scene]) => scene);
  const apart = new Set(meetings.map((scene) => scene?.key)).size === receiving.length;
  const separate =
    receiving.length > 1 &&
    places.every((scenes) => scenes.length === 1) &&
    (apart || meetings.every((scene) => scene?.item.each === true));
  // Calls on several hosts one after the other are stated as such, not as one reception.
  const [calls] = meetings;
  const oneByOne =
    separate &&
    new Set(meetings).size === 1 &&
    calls !== undefined &&
    ["talks", "discussion"].includes(calls.item.activity ?? "");
  // Hosts of different stops are mentioned where the visitors met them.
  const stops = new Set(meetings.map((scene) => scene?.key));
  // Somebody who guides an inspection of a site does not receive its leader.
  const inspected = record.kind === "inspection" && apart;
  const atStops = (!separate || inspected) && stops.size > 1 && places.every((scenes) => scenes.length === 1);
  if (receiving.length > 0 && !atStops && !oneByOne)
    found.push({
      id: "receive",
      type: "receive",
      people: receiving,
      party,
      separate,
      paths: [],
      importance: 0.8,
    });
  const beside = event.type === "hold" ? [] : escorts;
  if (beside.length > 0)
    found.push({ id: "accompany", type: "accompany", people: beside, party, paths: [], importance: 0.5 });
  return found;
};
