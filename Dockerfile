# Compiles, with what that needs.
FROM node:20-bookworm AS build
WORKDIR /app
COPY package.json package-lock.json ./
RUN npm ci
COPY . .
RUN npm run build && npm prune --omit=dev

# Runs, with nothing else in it: not as root, and nothing is written into the image.
FROM node:20-bookworm-slim
ENV NODE_ENV=production
WORKDIR /app
COPY --from=build /app/package.json ./
COPY --from=build /app/node_modules node_modules
COPY --from=build /app/dist dist
COPY --from=build /app/schema schema
COPY --from=build /app/sql sql
COPY --from=build /app/cypher cypher
COPY --from=build /app/samples samples
# The user node, by number, so that a host can tell it is not root.
USER 1000:1000
EXPOSE 4000
ENTRYPOINT ["node", "dist/src/cli/main.js"]
CMD ["start"]
