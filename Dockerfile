# Compiles, with what that needs.
FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

# Runs, with nothing else in it: not as root, and nothing is written into the image, only into /data.
FROM node:20-bookworm-slim
ENV NODE_ENV=production
# Inside a container; which addresses reach it is said where its ports are published.
ENV YIZHENG_HOST=0.0.0.0
ENV YIZHENG_STORE=/data/yizheng.db YIZHENG_SAMPLES_STORE=/data/samples.db
WORKDIR /app
RUN mkdir /data && chown 1000:1000 /data
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/sql sql
COPY --from=build /app/cypher cypher
COPY --from=build /app/samples samples
VOLUME /data
# The user node, by number, so that a host can tell it is not root.
USER 1000:1000
EXPOSE 4000
HEALTHCHECK --start-period=60s CMD ["node", "-e", "fetch(`http://127.0.0.1:${process.env.YIZHENG_PORT ?? 4000}/health`).then(({ ok }) => process.exit(ok ? 0 : 1), () => process.exit(1))"]
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["start"]
