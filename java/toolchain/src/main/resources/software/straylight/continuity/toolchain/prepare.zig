//! Builds the start files and libraries that a target's programs link against and collects them
//! into one tree.
//!
//!     prepare ZIG TARGET (static|dynamic|shared) OUT [ZIG_OPTION...]
//!
//! ZIG compiles its libc, compiler runtime and start files on demand into a cache and names them,
//! in link order, only on the command line it hands to its linker. This program lets it link one
//! empty program (or, for `shared`, one empty library), reads that line, and copies exactly the
//! files it names:
//!
//!     OUT/lib/NAME     each start file, archive and stub library
//!     OUT/start.rsp    linker arguments for the files that go before the user's objects
//!     OUT/end.rsp      the same for the files that go after them
//!     OUT/link-order   the names in zig's order, `-` where the user's objects stand
//!
//! The response files name each file as `-l:NAME`, so that the tree can be used wherever it lies
//! with `-L OUT/lib`. Nothing outside ZIG's own tree, OUT and /tmp/zig is read or written.
const std = @import("std");
const Dir = std.Io.Dir;

/// Both zig caches. Fixed, because the libraries can contain the path of their cache.
const cache = "/tmp/zig";
const source = cache ++ "/main.c";
const object = "/main.o";

pub fn main(init: std.process.Init) !void {
    const arena = init.arena.allocator();
    const io = init.io;
    const args = try init.minimal.args.toSlice(arena);
    if (args.len < 5) std.process.fatal("usage: prepare ZIG TARGET static|dynamic|shared OUT [ZIG_OPTION...]", .{});
    const kind = std.meta.stringToEnum(enum { static, dynamic, shared }, args[3]) orelse
        std.process.fatal("unknown kind '{s}', expected static, dynamic or shared", .{args[3]});

    const cwd = Dir.cwd();
    try cwd.createDirPath(io, cache);
    try cwd.writeFile(io, .{
        .sub_path = source,
        .data = if (kind == .shared) "void prepare(void) {}\n" else "int main(void) { return 0; }\n",
    });

    var argv: std.ArrayList([]const u8) = .empty;
    try argv.appendSlice(arena, &.{ args[1], if (kind == .shared) "build-lib" else "build-exe" });
    if (kind != .static) try argv.append(arena, "-dynamic");
    try argv.appendSlice(arena, &.{ "-target", args[2] });
    try argv.appendSlice(arena, &.{ "-OReleaseFast", "-fstrip", "-lc", "--verbose-link" });
    try argv.appendSlice(arena, &.{ "--cache-dir", cache, "--global-cache-dir", cache });
    try argv.append(arena, "-femit-bin=" ++ cache ++ "/result");
    for (args[5..]) |option| try argv.append(arena, option);
    try argv.append(arena, source);
    const ran = try std.process.run(arena, io, .{ .argv = argv.items });
    const line = linkLine(ran.stderr);
    if (ran.term != .exited or ran.term.exited != 0 or line == null) {
        std.debug.print("{s}", .{ran.stderr});
        std.process.fatal("zig built nothing to link against for {s}", .{args[2]});
    }

    const out = try cwd.createDirPathOpen(io, args[4], .{});
    const lib = try out.createDirPathOpen(io, "lib", .{});
    var start: std.ArrayList(u8) = .empty;
    var end: std.ArrayList(u8) = .empty;
    var order: std.ArrayList(u8) = .empty;
    var words = std.mem.tokenizeScalar(u8, line.?, ' ');
    while (words.next()) |word| {
        if (std.mem.eql(u8, word, "-o")) {
            _ = words.next();
        } else if (std.mem.startsWith(u8, word, cache ++ "/") and std.mem.endsWith(u8, word, object)) {
            try order.appendSlice(arena, "-\n");
        } else if (std.mem.startsWith(u8, word, cache ++ "/")) {
            const name = std.fs.path.basename(word);
            // Two files of one name would silently become one.
            Dir.copyFile(cwd, word, lib, name, io, .{ .replace = false }) catch |err|
                std.process.fatal("cannot copy {s} to lib/{s}: {t}", .{ word, name, err });
            const response = if (std.mem.endsWith(u8, name, ".o")) &start else &end;
            try response.print(arena, "-l:{s}\n", .{name});
            try order.print(arena, "{s}\n", .{name});
        }
    }
    // A tree without its files would link to a program that crashes: the linker only warns.
    const placed = std.mem.indexOf(u8, order.items, "-\n") != null;
    if (!placed or end.items.len == 0 or (kind != .shared and start.items.len == 0)) {
        std.debug.print("{s}\n", .{line.?});
        std.process.fatal("zig's link line names no files below {s}; run this outside of it", .{cache});
    }
    try out.writeFile(io, .{ .sub_path = "start.rsp", .data = start.items });
    try out.writeFile(io, .{ .sub_path = "end.rsp", .data = end.items });
    try out.writeFile(io, .{ .sub_path = "link-order", .data = order.items });
}

/// The last linker command line that `--verbose-link` printed: earlier ones build start files.
fn linkLine(text: []const u8) ?[]const u8 {
    var found: ?[]const u8 = null;
    var lines = std.mem.tokenizeScalar(u8, text, '\n');
    while (lines.next()) |line| {
        if (std.mem.startsWith(u8, line, "ld.lld ") or std.mem.startsWith(u8, line, "wasm-ld ")) found = line;
    }
    return found;
}
