// A mail server on a free port of this machine. Writes a line of JSON when it listens, and one for each mail it takes.
// Ends when its input does, so it never outlives the test that began it. The argument is JSON:
// user, password: demanded when given. tls: offer STARTTLS; with key and cert (PEM), or with one that anybody can make. answers: by address, the numbers it answers at each try; after them it takes the mail.
import { SMTPServer } from "smtp-server";

const { user, password, tls, key, cert, answers = {} } = JSON.parse(process.argv[2] ?? "{}");
const say = (line) => process.stdout.write(`${JSON.stringify(line)}\n`);

const server = new SMTPServer({
  authOptional: !user,
  allowInsecureAuth: true,
  disabledCommands: tls ? [] : ["STARTTLS"],
  ...(cert && { key, cert }),
  onAuth(auth, session, done) {
    if (auth.username === user && auth.password === password) {
      done(null, { user });
    } else {
      done(new Error("Wrong user or password"));
    }
  },
  onRcptTo(address, session, done) {
    const code = answers[address.address]?.shift();
    done(code ? Object.assign(new Error(`No to ${address.address}`), { responseCode: code }) : undefined);
  },
  onData(stream, session, done) {
    const parts = [];
    stream.on("data", (part) => parts.push(part));
    stream.on("end", () => {
      say({
        from: session.envelope.mailFrom.address,
        to: session.envelope.rcptTo.map((to) => to.address),
        user: session.user || null,
        secure: session.secure,
        data: Buffer.concat(parts).toString("latin1"),
      });
      done();
    });
  },
});
server.on("error", () => {});
server.listen(0, "127.0.0.1", () => say({ port: server.server.address().port }));
process.stdin.on("end", () => process.exit(0)).resume();
