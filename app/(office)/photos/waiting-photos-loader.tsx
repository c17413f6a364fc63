"use client";

import dynamic from "next/dynamic";
import { useEffect, useState } from "react";
import { useOffice } from "../office-context";
import { hasWaitingPhotos, PHOTOS_WAITING } from "./waiting-count";

const WaitingPhotos = dynamic(() => import("./waiting-photos"), { ssr: false });

/** Continues to send photos that wait in this browser, if there are any. */
export function WaitingPhotosLoader() {
  const { user } = useOffice();
  const [some, setSome] = useState(false);
  useEffect(() => {
    const look = () => setSome((before) => before || hasWaitingPhotos(user.id));
    look();
    window.addEventListener(PHOTOS_WAITING, look);
    return () => window.removeEventListener(PHOTOS_WAITING, look);
  }, [user.id]);
  return some && <WaitingPhotos />;
}
