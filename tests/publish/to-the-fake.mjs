// Loaded into clasp before anything else: whatever it sends to Google goes to the fake on this machine instead.
import http from "node:http";
import https from "node:https";
import { syncBuiltinESMExports } from "node:module";

const port = Number(process.env.FAKE_GOOGLE_PORT);

https.request = (address, options, answered) => {
  const { hostname, pathname, search } = new URL(address);
  const { agent: _, ...kept } = options;
  const headers = { ...kept.headers, host: `127.0.0.1:${port}`, "x-asked-host": hostname };
  return http.request(
    { ...kept, headers, protocol: "http:", hostname: "127.0.0.1", host: "127.0.0.1", port, path: pathname + search },
    answered,
  );
};
syncBuiltinESMExports();
