import { createHash } from 'node:crypto';
import type { Root } from './certificates.ts';

/** A configuration profile with the root, which is how iOS and iPadOS take one (Apple, "Configuration Profile Reference"). */
export const profileOf = ({ pem, name, sha256 }: Root): string => {
  const payload = pem.replace(/-----[^-]+-----|\s/g, '');
  return `<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE plist PUBLIC "-//Apple//DTD PLIST 1.0//EN" "http://www.apple.com/DTDs/PropertyList-1.0.dtd">
<plist version="1.0">
<dict>
  <key>PayloadType</key><string>Configuration</string>
  <key>PayloadVersion</key><integer>1</integer>
  <key>PayloadIdentifier</key><string>jarmanke.${idFrom(sha256)}</string>
  <key>PayloadUUID</key><string>${idFrom(`profile ${sha256}`)}</string>
  <key>PayloadDisplayName</key><string>${name}</string>
  <key>PayloadDescription</key><string>SHA-256 ${sha256}</string>
  <key>PayloadContent</key>
  <array>
    <dict>
      <key>PayloadType</key><string>com.apple.security.root</string>
      <key>PayloadVersion</key><integer>1</integer>
      <key>PayloadIdentifier</key><string>jarmanke.${idFrom(sha256)}.root</string>
      <key>PayloadUUID</key><string>${idFrom(`root ${sha256}`)}</string>
      <key>PayloadDisplayName</key><string>${name}</string>
      <key>PayloadCertificateFileName</key><string>jarmanke-root.crt</string>
      <key>PayloadContent</key><data>${payload}</data>
    </dict>
  </array>
</dict>
</plist>
`;
};

/** The same profile keeps its identity, so that installing it again replaces it. */
const idFrom = (text: string): string => {
  const hex = createHash('sha256').update(text).digest('hex');
  return [hex.slice(0, 8), hex.slice(8, 12), `4${hex.slice(13, 16)}`, `8${hex.slice(17, 20)}`, hex.slice(20, 32)].join(
    '-',
  );
};
