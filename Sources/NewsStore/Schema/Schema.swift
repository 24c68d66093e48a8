import GRDB

/// How an index of ours is told from other SQLite files, and how an older one is brought up to date.
enum Schema {
  /// `coso` in ASCII: the `application_id` in the file's header.
  static let applicationID = 0x636F_736F

  /// The `user_version` of the schema that this program writes, counted up with each migration.
  static let version = 14

  /// Creates the tables, or brings an older index up to date. Each migration is one transaction. Where it changes
  /// no row that has references, these are not looked through again, which takes a minute for a million articles.
  static var migrator: DatabaseMigrator {
    var migrator = DatabaseMigrator()
    migrator.registerMigration("2") { database in
      try database.execute(sql: "PRAGMA application_id = \(applicationID)")
      if try database.tableExists("article") {
        try SecondVersion(database: database).bringUpToDate()
      } else {
        for statements in tables { try database.execute(sql: statements) }
      }
      try database.execute(sql: "PRAGMA user_version = 2")
    }
    migrator.registerMigration("3") { database in
      try FifthVersion(database: database).addColumns()
      if try !database.tableExists("place_today") {
        try ThirdVersion(database: database).bringUpToDate()
      }
      try database.execute(sql: "PRAGMA user_version = 3")
    }
    migrator.registerMigration("4") { database in
      try FifthVersion(database: database).addColumns()
      let migration = FourthVersion(database: database)
      if try migration.isNeeded { try migration.bringUpToDate() }
      try database.execute(sql: "PRAGMA user_version = 4")
    }
    migrator.registerMigration("5") { database in
      try FifthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 5")
    }
    migrator.registerMigration("6") { database in
      try SixthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 6")
    }
    migrator.registerMigration("7") { database in
      try SeventhVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 7")
    }
    migrator.registerMigration("8") { database in
      try EighthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 8")
    }
    migrator.registerMigration("9") { database in
      try NinthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 9")
    }
    migrator.registerMigration("10") { database in
      try TenthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 10")
    }
    migrator.registerMigration("11") { database in
      try EleventhVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 11")
    }
    migrator.registerMigration("12", foreignKeyChecks: .immediate) { database in
      try TwelfthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 12")
    }
    migrator.registerMigration("13", foreignKeyChecks: .immediate) { database in
      try ThirteenthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 13")
    }
    migrator.registerMigration("14", foreignKeyChecks: .immediate) { database in
      try FourteenthVersion(database: database).bringUpToDate()
      try database.execute(sql: "PRAGMA user_version = 14")
    }
    return migrator
  }

  /// The statements that make an index, in order.
  static let tables = [
    sources, editions, texts, articles, places, today, subjects, facts, fullText, nameWords, words,
    totals, sites,
  ]
}
