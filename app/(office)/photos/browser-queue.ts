import { addToRecord } from "./add-to-record";
import { type PhotoQueue, photoQueue } from "./photo-queue";
import { photoStore } from "./photo-store";
import { freeUrls } from "./photo-url";
import { sendFile } from "./send-file";
import { storeWaitingCount } from "./waiting-count";

const NAME = "rapporteur-photos";

/** Runs work while no other tab does, where the browser supports locks; elsewhere the server recognizes what is sent twice. */
const alone = (work: () => Promise<void>): Promise<void> =>
  navigator.locks ? navigator.locks.request(NAME, work) : work();

/** The waiting photos of a user in this browser; sending begins at once, and again when the network is back. */
export const browserQueue = (user: string): PhotoQueue => {
  const channel = new BroadcastChannel(NAME);
  const queue = photoQueue({
    user,
    store: photoStore,
    send: ({ id, eventId, name, content }, onProgress) =>
      sendFile({ id, eventId, name, photo: "yes" }, content, onProgress),
    addToRecord,
    now: Date.now,
    alone,
    onChange: (count) => {
      storeWaitingCount(user, count);
      channel.postMessage(count);
    },
  });
  channel.onmessage = () => void queue.reload();
  queue.subscribe(() => freeUrls(queue.photos()));
  window.addEventListener("online", queue.retry);
  void queue.reload();
  return queue;
};
